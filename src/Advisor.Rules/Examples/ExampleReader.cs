using System.Collections.Immutable;
using Advisor.Engine.Analysis.Mutations;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;
using Advisor.Rules.Cases;
using Advisor.Rules.Format;
using Advisor.Rules.Reading;
using Advisor.Rules.Yaml;

namespace Advisor.Rules.Examples;

/// <summary>Reads pinned examples of one rule set: under each rule's id a list of what it decides.</summary>
internal sealed class ExampleReader(RuleSet ruleSet, Findings findings)
{
    private readonly AnswersReader answers = new(ruleSet, findings);

    public IEnumerable<Example> Read(Node root)
    {
        if (Shape.Map(root, findings) is not { } map)
            return [];
        return [.. map.Entries.SelectMany(e => OfRule(e.Key, e.Value))];
    }

    private IEnumerable<Example> OfRule(Word rule, Node node)
    {
        if (ruleSet.FindRule(rule.Text) is null)
            findings.Error(DiagnosticCodes.UnknownRule, rule.Place, $"there is no rule `{rule}`",
                Suggestion.For(rule.Text, ruleSet.Rules.Select(r => r.Id)) ?? "write the examples anew with `advisor rules pin`");
        return Shape.List(node, findings) is { } list ? [.. list.Items.Select(i => ReadOne(rule, i)).OfType<Example>()] : [];
    }

    private Example? ReadOne(Word rule, Node node)
    {
        var mine = findings.ErrorCount;
        if (Fields.Of(node, ExampleFormat.Example, findings) is not { } fields)
            return null;
        var given = fields.Find("answers") is Mapping { Entries.IsEmpty: true } ? AnswerSet.Empty(ruleSet) : answers.Read(fields.Find("answers"));
        var within = fields.Text("within");
        var (order, ruledOut) = (fields.Texts("order"), fields.Texts("ruled-out"));
        if (within is { } style)
            Check([style], ruleSet.Styles.Select(s => s.Id), DiagnosticCodes.UnknownStyle, "style");
        if (within is null)
            Check(order.Concat(ruledOut), ruleSet.Styles.Select(s => s.Id), DiagnosticCodes.UnknownStyle, "style");
        else
            Check(order.Concat(ruledOut), ruleSet.Technologies.Select(t => t.Id), DiagnosticCodes.UnknownTechnology, "technology");
        if (order.IsEmpty && ruledOut.IsEmpty)
            findings.Error(DiagnosticCodes.Empty, fields.Place, "an example that expects nothing", "give it `order` or `ruled-out`");
        return new(rule.Text, Path.GetFileName(fields.Place.File), fields.Place.Line, new(given, within?.Text, Ids(order), Ids(ruledOut)), findings.Since(mine));
    }

    private static ImmutableArray<string> Ids(IEnumerable<Word> words) => [.. words.Select(w => w.Text)];

    private void Check(IEnumerable<Word> words, IEnumerable<string> known, string code, string kind)
    {
        foreach (var word in words)
            if (!known.Contains(word.Text, StringComparer.Ordinal))
                findings.Error(code, word.Place, $"unknown {kind} `{word}`", Suggestion.For(word.Text, known));
    }
}
