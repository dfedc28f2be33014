using System.Collections.Immutable;
using System.Text;
using Advisor.Engine.Analysis.Mutations;
using Advisor.Engine.Knowledge;
using Advisor.Rules.Cases;

namespace Advisor.Rules.Examples;

/// <summary>Writes pinned examples: a file for each file of rules, of all technologies one, under each rule's id a line for each example.</summary>
public static class ExampleWriter
{
    private const string Extension = ".yaml";

    private const string Head = "# Pinned by `advisor rules pin`: what the rules say, not evidence that they are right. In each line the rule decides: without it, with one\n"
        + "# point less, or with a condition other than it has, somebody would rank elsewhere or be ruled out. See docs/testing.md.\n";

    /// <summary>The files by name, with their texts.</summary>
    /// <param name="pins">The rules, each with its examples.</param>
    public static ImmutableSortedDictionary<string, string> Write(IEnumerable<(Rule Rule, ImmutableArray<Pin> Pins)> pins)
    {
        ArgumentNullException.ThrowIfNull(pins);
        return pins.Where(p => !p.Pins.IsEmpty).GroupBy(p => FileOf(p.Rule)).ToImmutableSortedDictionary(g => g.Key, g => Text(g.Key, g), StringComparer.Ordinal);
    }

    private static string FileOf(Rule rule)
    {
        var path = rule.Origin[..(rule.Origin.IndexOf(Extension + ':', StringComparison.Ordinal) + Extension.Length)].Split('/').Skip(1).ToList();
        return path is ["technologies", ..] ? "technologies.yaml" : string.Join('-', path);
    }

    private static string Text(string file, IEnumerable<(Rule Rule, ImmutableArray<Pin> Pins)> rules)
    {
        var text = new StringBuilder().Append(FormatDocuments.SchemaComment($"{ExampleLoader.Folder}/{file}")).Append('\n').Append(Head);
        foreach (var (rule, pins) in rules.OrderBy(r => r.Rule.Id, StringComparer.Ordinal))
        {
            text.Append('\n').Append(rule.Id).Append(":\n");
            foreach (var pin in pins)
                text.Append("- { ").AppendJoin(", ", Members(pin)).Append(" }\n");
        }

        return text.ToString();
    }

    private static IEnumerable<string> Members(Pin pin)
    {
        yield return pin.Answers.Count == 0 ? "answers: {}" : $"answers: {{ {AnswersText.Of(pin.Answers)} }}";
        if (pin.Within is not null)
            yield return $"within: {pin.Within}";
        if (!pin.Order.IsEmpty)
            yield return $"order: [{string.Join(", ", pin.Order)}]";
        if (!pin.RuledOut.IsEmpty)
            yield return $"ruled-out: [{string.Join(", ", pin.RuledOut)}]";
    }
}
