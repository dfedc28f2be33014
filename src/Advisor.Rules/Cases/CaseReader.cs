using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;
using Advisor.Rules.Format;
using Advisor.Rules.Reading;
using Advisor.Rules.Yaml;

namespace Advisor.Rules.Cases;

/// <summary>Reads cases of one rule set.</summary>
internal sealed class CaseReader(RuleSet ruleSet, Findings findings)
{
    public static readonly Dictionary<string, CaseStrength> Strengths = new(StringComparer.Ordinal)
    {
        ["explicit"] = CaseStrength.Explicit,
        ["derived"] = CaseStrength.Derived,
    };

    private readonly Register<object> ids = new("case", DiagnosticCodes.DuplicateId);
    private readonly AnswersReader answers = new(ruleSet, findings);
    private readonly ExpectationReader expectations = new(ruleSet, findings);

    public IEnumerable<Case> Read(Sequence list)
    {
        if (list.Items.IsEmpty)
            findings.Error(DiagnosticCodes.Empty, list.Place, "a file without cases");
        return [.. list.Items.Select(ReadOne).OfType<Case>()];
    }

    private Case? ReadOne(Node node)
    {
        var mine = findings.ErrorCount;
        if (Fields.Of(node, CaseFormat.Case, findings) is not { } fields || fields.Text("id") is not { } id)
            return null;
        if (Identifier.Check(id, findings))
            ids.Declare(id, null, findings);
        var source = fields.Find("source") is { } publication ? Source(publication) : null;
        var scenario = fields.Text("scenario");
        var given = Answers(fields.Find("answers"));
        var expected = expectations.Read(fields.Find("expect"));
        var strength = fields.Text("strength") is { } word ? Strength(word) : CaseStrength.Explicit;
        var isHard = fields.Find("hard") is { } hard && Shape.Flag(hard, findings) == true;
        var skip = fields.Text("skip")?.Text;
        var knownMiss = fields.Text("known-miss")?.Text;
        return new(id.Text, Path.GetFileName(id.Place.File), fields.Place.Line, source ?? new("", "", "", ""), scenario?.Text ?? "", given, expected,
            strength, isHard, skip, knownMiss, findings.Since(mine));
    }

    private AnswerSet Answers(Node? node)
    {
        if (node is Mapping { Entries.IsEmpty: true })
            findings.Error(DiagnosticCodes.Empty, node.Place, "a case without answers");
        return answers.Read(node);
    }

    private CaseSource? Source(Node node)
    {
        if (Fields.Of(node, CaseFormat.Source, findings) is not { } fields)
            return null;
        string Text(string key) => fields.Text(key)?.Text ?? "";
        return new(Text("title"), Text("publisher"), Text("where"), Text("says"));
    }

    private CaseStrength Strength(Word word)
    {
        if (Strengths.TryGetValue(word.Text, out var strength))
            return strength;
        findings.Error(DiagnosticCodes.UnknownStrength, word.Place, $"unknown strength `{word}`",
            Suggestion.For(word.Text, Strengths.Keys) ?? $"write {string.Join(" or ", Strengths.Keys)}");
        return default;
    }
}
