namespace Advisor.Engine.Compilation;

/// <summary>Bitmaps of a few words, too few to be worth the general search of a span.</summary>
internal static class Bitmap
{
    public static bool IsEmpty(ReadOnlySpan<ulong> bitmap)
    {
        var any = 0ul;
        foreach (var word in bitmap)
            any |= word;
        return any == 0;
    }
}
