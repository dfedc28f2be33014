using System.Text.RegularExpressions;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;
using Advisor.Rules.Yaml;

namespace Advisor.Rules.Reading;

/// <summary>Reads answers from YAML as they are read from JSON: bare numbers, texts with units, lists; null is open.</summary>
internal sealed partial class AnswersReader(RuleSet ruleSet, Findings findings)
{
    public AnswerSet Read(Node? node)
    {
        var answers = AnswerSet.Empty(ruleSet);
        if (node is null || Shape.Map(node, findings) is not { } map)
            return answers;
        foreach (var (key, value) in map.Entries)
        {
            if (ruleSet.FindQuestion(key.Text) is not { } question)
                Report(AnswerReader.UnknownQuestion(ruleSet, key.Text), key.Place);
            else if (value is Scalar { IsNull: true })
                continue;
            else if (AnswerReader.TryRead(ruleSet, question, Raw(value), out var answer, out var faults))
                answers = answers.With(question.Id, answer!);
            else
                foreach (var fault in faults)
                    Report(fault, fault.Index is { } i && value is Sequence list ? list.Items[i].Place : value.Place);
        }
        return answers;
    }

    private static RawAnswer Raw(Node node) => node switch
    {
        Scalar { IsPlain: true } scalar when Number().IsMatch(scalar.Text) => new RawAnswer.Number(scalar.Text),
        Scalar { IsNull: false } scalar => new RawAnswer.Text(scalar.Text),
        Sequence list => new RawAnswer.List([.. list.Items.Select(Raw)]),
        _ => new RawAnswer.Other(node.Kind),
    };

    private void Report(AnswerFault fault, Place place)
    {
        var code = fault.Code switch
        {
            AnswerFaultCodes.UnknownQuestion => DiagnosticCodes.UnknownQuestion,
            AnswerFaultCodes.UnknownOption => DiagnosticCodes.UnknownOption,
            AnswerFaultCodes.UnknownTechnology => DiagnosticCodes.UnknownTechnology,
            _ => DiagnosticCodes.BadAnswer,
        };
        findings.Error(code, place, fault.Detail, fault.Suggestion is { } meant ? $"did you mean `{meant}`?" : null);
    }

    [GeneratedRegex(@"\A-?[0-9]+(\.[0-9]+)?([eE][-+]?[0-9]+)?\z")]
    private static partial Regex Number();
}
