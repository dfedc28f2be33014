namespace Advisor.Engine.Explanation;

/// <summary>Which answers pull against each other.</summary>
internal static class Caution
{
    /// <summary>Writes a space and one sentence that names the answers; nothing where none do.</summary>
    public static void Write(Case @case, ProseWriter text)
    {
        if (@case.Advice.Tensions.IsEmpty)
            return;
        var (count, first, second) = Topics(@case);
        if (count == 0)
        {
            if (Sentence.Of(@case.Advice.Tensions[0], @case.Advice.Answers) is { Length: > 0 } other)
                text.Write($" {other}");
            return;
        }
        text.Write($" Note that the answers on {first} pull against each other");
        if (count == 2)
            text.Write($", as do those on {second}");
        else if (count > 2)
            text.Write($", as do {count - 1} other pairs");
        text.Write(".");
    }

    /// <summary>How many topics there are, each counted once, and the first two.</summary>
    private static (int Count, string First, string Second) Topics(Case @case)
    {
        var (count, first, second) = (0, "", "");
        Span<int> counted = stackalloc int[@case.Advice.Tensions.Length];
        foreach (var tension in @case.Advice.Tensions)
        {
            if (tension.When.Length < 2 || @case.Phrasebook.Topic(tension) is var topic && counted[..count].Contains(topic.Number))
                continue;
            if (count < 2)
                (first, second) = count == 0 ? (topic.Text, "") : (first, topic.Text);
            counted[count++] = topic.Number;
        }
        return (count, first, second);
    }
}
