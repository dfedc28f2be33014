namespace Advisor.Engine.Explanation;

/// <summary>Which answers pull against each other.</summary>
internal static class Caution
{
    /// <summary>Writes a space and one sentence that names the answers; nothing where none do.</summary>
    public static void Write(Case @case, ProseWriter text)
    {
        if (@case.Advice.Tensions.IsEmpty)
            return;
        var pairs = Pairs(@case);
        if (pairs.Count == 0)
        {
            if (Sentence.Of(@case.Advice.Tensions[0], @case.Advice.Answers) is { Length: > 0 } other)
                text.Write($" {other}");
            return;
        }
        text.Write($" Note that the answers on {pairs[0]} pull against each other");
        if (pairs.Count == 2)
            text.Write($", as do those on {pairs[1]}");
        else if (pairs.Count > 2)
            text.Write($", as do {pairs.Count - 1} other pairs");
        text.Write(".");
    }

    private static List<string> Pairs(Case @case)
    {
        var pairs = new List<string>(@case.Advice.Tensions.Length);
        foreach (var tension in @case.Advice.Tensions)
            if (tension.When.Length > 1 && @case.Phrasebook.Topics(tension) is var topics && !pairs.Contains(topics))
                pairs.Add(topics);
        return pairs;
    }
}
