using System.Globalization;
using Advisor.Contract.Advice;
using Advisor.Engine.Knowledge;

namespace Advisor.Cli.Output;

/// <summary>Shows advice: the summary, both rankings, the reasons of the first, and what is still open.</summary>
internal sealed class AdviceText(TextWriter output, RuleSet ruleSet)
{
    private const int MostQuestions = 5;

    private readonly Page page = new(output);
    private readonly AnswerWords words = new(ruleSet);

    public void Print(AdviceResponse advice)
    {
        page.Paragraph(advice.Summary);
        page.Table("Styles", ["#", "Style", "#Score", "#Fit", "Range", "", "First technology"], advice.Styles.Select(Row));
        if (advice.Styles is [var first, ..])
            Print(first);
        page.List("Ruled out", advice.RuledOut.Select(Line));
        page.List("These answers cannot hold together", (advice.Conflicts ?? []).Select(c => string.Join(", ", c.Answers)));
        page.List("Take back one of these", (advice.Relaxations ?? []).Select(r => $"{string.Join(" and ", r.Answers)}, which leaves {string.Join(", ", r.Styles)}"));
        page.List("These answers pull against each other", advice.Tensions.Select(t => $"{string.Join(", ", t.Answers)}: {t.Detail}"));
        page.List("Could still come first", advice.CanWin.Where(w => w.Answers.Count > 0).Select(w => $"{w.Id}, with {words.Of(w.Answers)}"));
        var others = advice.NextQuestions.Count - MostQuestions;
        page.Table(others > 0 ? $"Ask next ({others} others can still change the choice, too)" : "Ask next", ["Question", "", "#Gain"],
            advice.NextQuestions.Take(MostQuestions).Select(q => new[] { q.Id, q.Ask, Page.Share(q.Gain) }));
    }

    private static string[] Row(RankedStyleResponse style) =>
    [
        Page.Number(style.Rank), style.Name, Page.Number(style.Score), Page.Share(style.Fit), Range(style.Range), style.Settled ? "settled" : "",
        style.Technologies is [var technology, ..] ? technology.Name : "",
    ];

    private void Print(RankedStyleResponse style)
    {
        page.Table($"Technologies for {style.Name}", ["#", "Technology", "#Score", "#Fit", "Range", ""], style.Technologies.Select(t => new[]
        {
            Page.Number(t.Rank), t.Name, Page.Number(t.Score), Page.Share(t.Fit), Range(t.Range), t.Settled ? "settled" : "",
        }));
        Why(style.Name, style.Reasons, style.NotApplied);
        if (style.Technologies is [var technology, ..])
            Why(technology.Name, technology.Reasons, technology.NotApplied);
        page.List($"Ruled out for {style.Name}", style.RuledOutTechnologies.Select(Line));
        page.List("Do as well", (style.Practices ?? []).Select(p => $"{p.Name}: {p.Because}"));
        page.List($"How {style.Name} fails", (style.FailureModes ?? []).Select(f => $"{f.Mode}: {f.ShowsAs} Detected by: {f.DetectedBy}"));
    }

    private void Why(string name, IReadOnlyList<ReasonResponse>? reasons, IReadOnlyList<UnmetRuleResponse>? unmet)
    {
        page.Table($"Why {name}", ["#", "Reason", "Answers"], (reasons ?? []).Select(r => new[]
        {
            EffectWords.Of(r.Effect, r.Weight), r.Because, string.Join(", ", r.Answers),
        }));
        page.Table($"Rules that did not apply to {name}", ["#", "Rule", "It asks that"], (unmet ?? []).Select(u => new[]
        {
            EffectWords.Of(u.Effect, u.Weight), u.Rule, u.Condition,
        }));
    }

    private static string Line(RuledOutResponse ruledOut) =>
        ruledOut.Reasons is null ? ruledOut.Name : $"{ruledOut.Name}: {string.Join(" ", ruledOut.Reasons.Select(r => r.Because))}";

    private static string Range(RangeResponse range) =>
        range.Low == range.High ? "" : string.Create(CultureInfo.InvariantCulture, $"{range.Low} to {range.High}");

}
