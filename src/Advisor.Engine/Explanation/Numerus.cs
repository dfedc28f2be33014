namespace Advisor.Engine.Explanation;

/// <summary>Whether a technology's name is one thing or several in a sentence: Webhooks serve, Amazon Kinesis Data Streams serves.</summary>
internal static class Numerus
{
    /// <summary>Whether the verb behind the name is that of several.</summary>
    /// <param name="name">The name without what stands behind it in brackets.</param>
    public static bool IsPlural(string name)
    {
        var last = name[(name.LastIndexOf(' ') + 1)..];
        var isCommon = last.Length > 2 && (char.IsLower(last[0]) || last.Length == name.Length) && last.AsSpan(1).IndexOfAnyInRange('A', 'Z') < 0;
        return isCommon && last[^1] == 's' && last[^2] is not ('s' or 'u' or 'i');
    }
}
