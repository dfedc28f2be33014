namespace Advisor.Engine.Explanation;

/// <summary>The one or two sentences that give the ground of a statement; or none.</summary>
/// <param name="First">Null: there is none.</param>
/// <param name="Second">Null: there is no other.</param>
internal readonly record struct Grounds(Clause? First, Clause? Second = null)
{
    /// <summary>How many sentences are woven into one.</summary>
    public const int Woven = 2;

    public bool IsEmpty => First is null;

    /// <summary>
    /// Ends a statement with its ground: after a colon, or as sentences of their own where the first has a colon itself; without one, with a stop.
    /// </summary>
    public void End(ProseWriter text)
    {
        if (First is null)
        {
            text.Write(".");
            return;
        }
        text.Write(First.HasColon ? ". " : ": ");
        var start = text.Length;
        Weave(text);
        if (First.HasColon)
            text.Stand(start);
    }

    /// <summary>Writes the sentences, woven into one where that reads well; they start small and end with a stop.</summary>
    public void Weave(ProseWriter text)
    {
        First!.WriteInside(text);
        if (Second is null)
        {
            text.Stop();
            return;
        }
        if (First.Takes(Second))
        {
            text.Write(First.HasComma ? "; " : ", and ");
            Second.WriteInside(text);
            text.Write(".");
            return;
        }
        text.Stop();
        text.Write(" ");
        Second.WriteAlone(text);
    }
}
