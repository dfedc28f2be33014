using System.Globalization;
using Advisor.Engine.Advice;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Explanation;

/// <summary>What goes with the decision: technologies, practices, failures to plan for, when to look again, and where it all comes from.</summary>
internal static class RecordInformation
{
    /// <summary>How many open questions are named; the others are counted.</summary>
    private const int Decisive = 5;

    public static void Write(Case @case, RecordText text)
    {
        text.Heading(2, "More Information");
        text.Paragraph($"Advised by rule set {@case.RuleSet.Version} with the digest {@case.RuleSet.Digest}.");
        if (@case is { Leader: { } leader, IsBlank: false })
        {
            Technologies(@case, leader, text);
            Practices(leader, text);
            Failures(@case, leader, text);
        }
        Revisit(@case, text);
        Sources(@case, text);
    }

    private static void Technologies(Case @case, StyleAdvice leader, RecordText text)
    {
        if (leader.Technologies.IsEmpty && leader.RuledOutTechnologies.IsEmpty)
            return;
        text.Heading(3, "Technologies");
        foreach (var standing in leader.Technologies)
            text.BulletOf($"**{Name(@case, standing.Id)}**, {Figures(standing)}. {MarkdownText.Escape(Why(@case, standing))}".TrimEnd());
        foreach (var ruledOut in leader.RuledOutTechnologies)
        {
            var why = @case.Sentences(ruledOut.Reasons, EffectKind.RulesOut, ruledOut.Id);
            text.BulletOf($"**{Name(@case, ruledOut.Id)}**, ruled out. {MarkdownText.Escape(string.Join(' ', why))}".TrimEnd());
        }
    }

    private static string Name(Case @case, string technology) => MarkdownText.Escape(@case.RuleSet.FindTechnology(technology)?.Name ?? technology);

    private static string Figures(Standing standing) =>
        string.Create(CultureInfo.InvariantCulture, $"rank {standing.Rank}, score {standing.Score}, fit {standing.Fit:0.00}");

    private static string Why(Case @case, Standing standing) => string.Join(' ',
        @case.Sentences(standing.Reasons, EffectKind.Favours, standing.Id).Concat(@case.Sentences(standing.Reasons, EffectKind.Opposes, standing.Id)));

    private static void Practices(StyleAdvice leader, RecordText text)
    {
        if (leader.Practices.IsEmpty)
            return;
        text.Heading(3, "Practices");
        foreach (var practice in leader.Practices.Select(p => p.Practice))
            text.BulletOf($"**{MarkdownText.Escape(practice.Name)}.** {MarkdownText.Escape($"{Prose.Stand(practice.Why)} {Prose.Stand(practice.How)}")}");
    }

    private static void Failures(Case @case, StyleAdvice leader, RecordText text)
    {
        var modes = @case.RuleSet.FindStyle(leader.Standing.Id)?.FailureModes ?? [];
        if (modes.IsEmpty)
            return;
        text.Heading(3, "Failure modes to plan for");
        foreach (var mode in modes)
        {
            var help = string.Join(", ", mode.Practices.Select(p => Prose.Inside(Prose.Short(@case.RuleSet.FindPractice(p)?.Name ?? p))));
            var parts = new[]
            {
                Prose.Stand(mode.ShowsAs),
                help.Length > 0 ? $"What helps: {help}." : "",
                mode.Residual.Length > 0 ? $"What remains: {Prose.Stand(mode.Residual)}" : "",
            };
            text.BulletOf($"**{MarkdownText.Escape(Prose.Stand(mode.Mode))}** {MarkdownText.Escape(string.Join(' ', parts.Where(p => p.Length > 0)))}");
        }
    }

    private static void Revisit(Case @case, RecordText text)
    {
        text.Heading(3, "Revisit when").Bullet(@case.Advice.Answers.Count == 0 ? "the first questions are answered" : "an answer among the decision drivers changes");
        foreach (var next in @case.Advice.NextQuestions.Take(Decisive))
            text.Bullet(string.Create(CultureInfo.InvariantCulture, $"the answer to {AnswerText.Quote(next.Question)} is known (gain {next.Gain:0.00})"));
        if (@case.Advice.NextQuestions.Length > Decisive)
            text.Bullet($"the answer to any of {@case.Advice.NextQuestions.Length - Decisive} further questions that weigh less is known");
        foreach (var winner in @case.Advice.CanWin.Where(w => !w.Witness.IsEmpty))
        {
            var answers = Prose.And(winner.Witness.Select(w => $"{AnswerText.Quote(w.Key)} is answered with “{AnswerText.Of(w.Key, w.Value)}”"));
            text.Bullet($"{answers}: {@case.StyleInside(winner.Style)} would then come first");
        }
    }

    private static void Sources(Case @case, RecordText text)
    {
        var sources = Cited(@case).DistinctBy(s => s.Url, StringComparer.Ordinal).ToList();
        if (sources.Count == 0)
            return;
        text.Heading(3, "Sources");
        foreach (var source in sources)
            text.BulletOf(MarkdownText.Link(source) + (source.Says is { } says ? $" – {MarkdownText.Escape(Prose.Unstop(says))}" : ""));
    }

    // Of what the record says of the chosen style, of its first technology and of the styles ruled out; in the order in which it is said.
    private static IEnumerable<Source> Cited(Case @case)
    {
        var advice = @case.Advice;
        var leader = @case.Leader;
        var technology = leader?.Technologies.FirstOrDefault();
        return (leader?.Standing.Reasons ?? []).Concat(technology?.Reasons ?? []).SelectMany(r => r.Rule.Sources)
            .Concat(advice.RuledOut.SelectMany(r => r.Reasons).SelectMany(r => r.Rule.Sources))
            .Concat(leader?.Practices.SelectMany(p => p.Practice.Sources) ?? [])
            .Concat(technology is null ? [] : @case.RuleSet.FindTechnology(technology.Id)?.Sources ?? [])
            .Concat(advice.Tensions.SelectMany(t => t.Sources));
    }
}
