using System.Collections.Immutable;
using Advisor.Engine.Knowledge;
using Advisor.Rules.Yaml;

namespace Advisor.Rules.Reading;

/// <summary>Reads conditions on answers: <c>{ timing: sync, counterpart: [browser, mobile], payload: { above: 256 KB } }</c>.</summary>
internal sealed class ConditionReader(Vocabulary known, Findings findings)
{
    /// <summary>In the order of the ids, whatever the order in the file, as all of them must hold anyway.</summary>
    public ImmutableArray<Condition> Read(Node node)
    {
        if (Shape.Map(node, findings) is not { } map)
            return [];
        return [.. map.Entries.Select(ReadOne).OfType<Condition>().OrderBy(c => c.Question, StringComparer.Ordinal)];
    }

    private Condition? ReadOne(Entry entry)
    {
        if (!known.Questions.Check(entry.Key, findings) || known.Questions.Find(entry.Key.Text) is not { } question)
            return null;
        if (question.IsNumeric)
        {
            if (entry.Value is Mapping map)
                return RangeReader.Read(map, question.Type, findings) is var (low, high) ? new RangeCondition(question.Id, low, high) : null;
            findings.Error(DiagnosticCodes.UnfitCondition, entry.Value.Place, $"{entry.Value.Kind} for `{question.Id}`, which is an amount",
                $"write a range: {{ {string.Join(" | ", RangeReader.Keys)} }}");
            return null;
        }
        if (entry.Value is Mapping)
        {
            findings.Error(DiagnosticCodes.UnfitCondition, entry.Value.Place, $"a range for `{question.Id}`, which is a choice",
                "write an option, or a list of options of which any will do");
            return null;
        }
        var options = Shape.OneOrMore(entry.Value, findings);
        var asked = options.Select(o => o.Text).ToHashSet(StringComparer.Ordinal);
        foreach (var option in options)
            Check(question, option);
        return asked.Count > 0 ? new OptionCondition(question.Id, [.. question.Options.Select(o => o.Id).Where(asked.Contains)]) : null;
    }

    private void Check(Question question, Word option)
    {
        if (question.Type == QuestionType.Technologies)
            known.Technologies.Check(option, findings);
        else if (!question.Has(option.Text))
            findings.Error(DiagnosticCodes.UnknownOption, option.Place, $"unknown option `{option}` of question `{question.Id}`",
                Suggestion.For(option.Text, question.Options.Select(o => o.Id)));
    }
}
