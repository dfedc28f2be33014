using Advisor.Contract.WhatIf;
using Advisor.Engine.Knowledge;
using Advisor.Engine.WhatIf;

namespace Advisor.Cli.Output;

/// <summary>Shows why one ranks above the other.</summary>
internal sealed class ComparisonText(TextWriter output, RuleSet ruleSet)
{
    public void Print(ComparisonResponse found)
    {
        var page = new Page(output);
        page.Paragraph(Verdict(found) + (found.Style is null ? "" : $" They are compared in the style {found.Style}."));
        page.Table($"What makes up the gap of {Page.Number(found.Gap)}", ["#Points", "Speaks", "Reason", "Answers"], found.Contributions.Select(c => new[]
        {
            Page.Signed(c.Points), $"{Side(c.Effect)} {c.Of}", c.Because, string.Join(", ", c.Answers),
        }));
        if (found.Forcing is { } forcing)
            page.Paragraph(forcing.Count == 0 ? "The order stays whatever the answers are."
                : $"These answers alone force the order: {new AnswerWords(ruleSet).Of(forcing)}.");
        page.Table("The nearest changes that turn it", ["#", "Question", "Now", "Instead"], new ChangeWords(ruleSet).Rows(found.Swaps));
    }

    private static string Side(EffectKind effect) => effect switch
    {
        EffectKind.Favours => "for",
        EffectKind.Opposes => "against",
        _ => "rules out",
    };

    private static string Verdict(ComparisonResponse found) => found.DecidedBy switch
    {
        DecidedBy.Score => $"{found.Ahead} ranks above {found.Behind} by {Counted.Of(found.Gap, "point")}.",
        DecidedBy.Opposition => $"{found.Ahead} and {found.Behind} have the same score, and less speaks against {found.Ahead}.",
        DecidedBy.Order => $"{found.Ahead} and {found.Behind} are equal in all that counts; {found.Ahead} only stands first by the order of listing.",
        DecidedBy.RuledOut => $"{found.Ahead} ranks above {found.Behind}, which is ruled out.",
        _ => $"{found.Ahead} and {found.Behind} are both ruled out.",
    };
}
