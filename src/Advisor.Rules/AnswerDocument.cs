using System.Collections.Immutable;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;
using Advisor.Rules.Reading;
using Advisor.Rules.Yaml;

namespace Advisor.Rules;

/// <summary>Answers in YAML: a mapping of questions to answers, or one that has this as its only member <c>answers</c>.</summary>
public static class AnswerDocument
{
    private const string Answers = "answers";

    /// <summary>Reads answers to the questions of <paramref name="ruleSet"/>.</summary>
    /// <param name="ruleSet">The rules that ask.</param>
    /// <param name="name">What diagnostics call the text.</param>
    /// <param name="text">The text.</param>
    /// <returns>The answers that have no fault, and every fault of the text.</returns>
    public static (AnswerSet Answers, ImmutableArray<Diagnostic> Faults) Read(RuleSet ruleSet, string name, string text)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        var findings = new Findings();
        var root = YamlText.Read(name, text, findings);
        if (root is Mapping map && ruleSet.FindQuestion(Answers) is null && map.Find(Answers) is { } answers)
        {
            foreach (var (key, _) in map.Entries.Where(e => e.Key.Text != Answers))
                findings.Error(DiagnosticCodes.UnknownKey, key.Place, $"a request has no key `{key}`", $"its key is {Answers}");
            root = answers.Value;
        }
        return (new AnswersReader(ruleSet, findings).Read(root), findings.Sorted());
    }
}
