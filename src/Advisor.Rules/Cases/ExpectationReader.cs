using System.Collections.Immutable;
using Advisor.Engine.Knowledge;
using Advisor.Rules.Format;
using Advisor.Rules.Reading;
using Advisor.Rules.Yaml;

namespace Advisor.Rules.Cases;

/// <summary>Reads what a case expects.</summary>
internal sealed class ExpectationReader(RuleSet ruleSet, Findings findings)
{
    private static readonly Expectation Nothing = new([], [], [], []);

    public Expectation Read(Node? node)
    {
        if (node is null || Fields.Of(node, CaseFormat.Expectation, findings) is not { } fields)
            return Nothing;
        var before = findings.ErrorCount;
        var styles = fields.Find("style") is { } wanted ? Shape.OneOrMore(wanted, findings) : [];
        var technologies = fields.Texts("technologies");
        var notStyles = fields.Texts("not_styles");
        var notTechnologies = fields.Texts("not_technologies");
        Check(styles.Concat(notStyles), ruleSet.Styles.Select(s => s.Id), DiagnosticCodes.UnknownStyle, "style");
        Check(technologies.Concat(notTechnologies), ruleSet.Technologies.Select(t => t.Id), DiagnosticCodes.UnknownTechnology, "technology");
        if (findings.ErrorCount == before)
        {
            Contradictions(styles, notStyles);
            Contradictions(technologies, notTechnologies);
            Homeless(technologies, styles);
        }
        return new(Ids(styles), Ids(technologies), Ids(notStyles), Ids(notTechnologies));
    }

    private static ImmutableArray<string> Ids(IEnumerable<Word> words) => [.. words.Select(w => w.Text)];

    private void Check(IEnumerable<Word> words, IEnumerable<string> known, string code, string kind)
    {
        foreach (var word in words)
            if (!known.Contains(word.Text, StringComparer.Ordinal))
                findings.Error(code, word.Place, $"unknown {kind} `{word}`", Suggestion.For(word.Text, known));
    }

    private void Contradictions(ImmutableArray<Word> wanted, ImmutableArray<Word> refused)
    {
        foreach (var word in refused)
            if (wanted.Any(w => w.Text == word.Text))
                findings.Error(DiagnosticCodes.Contradiction, word.Place, $"`{word}` is expected and refused");
    }

    /// <summary>A technology can only be found inside a style that may rank first.</summary>
    private void Homeless(ImmutableArray<Word> technologies, ImmutableArray<Word> styles)
    {
        foreach (var word in technologies)
            if (!ruleSet.FindTechnology(word.Text)!.Styles.Any(s => styles.Any(w => w.Text == s)))
                findings.Error(DiagnosticCodes.Contradiction, word.Place, $"`{word}` serves none of the expected styles");
    }
}
