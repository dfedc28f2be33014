namespace Advisor.Engine.Explanation;

/// <summary>Which answers pull against each other.</summary>
internal static class Caution
{
    /// <summary>One sentence that names the answers; null: none do.</summary>
    public static string? Of(Case @case)
    {
        var pairs = Pairs(@case);
        if (pairs.Count == 0)
            return @case.Advice.Tensions.FirstOrDefault() is { } other ? Sentence.Of(other, @case.Advice.Answers) : null;
        var also = pairs.Count switch
        {
            1 => "",
            2 => $", as do those on {pairs[1]}",
            _ => $", as do {pairs.Count - 1} other pairs",
        };
        return $"Note that the answers on {pairs[0]} pull against each other{also}.";
    }

    private static List<string> Pairs(Case @case)
    {
        var pairs = new List<string>();
        foreach (var tension in @case.Advice.Tensions)
            if (tension.When.Length > 1 && @case.Phrasebook.Topics(tension) is var topics && !pairs.Contains(topics))
                pairs.Add(topics);
        return pairs;
    }
}
