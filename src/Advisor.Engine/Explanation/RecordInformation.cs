using System.Globalization;
using Advisor.Engine.Advice;
using Advisor.Engine.Knowledge;
using Advisor.Engine.WhatIf;

namespace Advisor.Engine.Explanation;

/// <summary>What goes with the decision: technologies, practices, failures to plan for, when to look again, and where it all comes from.</summary>
internal static class RecordInformation
{
    /// <summary>How many open questions are named.</summary>
    private const int Decisive = 5;

    /// <summary>What takes more answers than this to come first is too far off to watch for.</summary>
    private const int LongestWitness = 2;

    public static void Write(Case @case, TippingPoints? tipping, RecordText text)
    {
        text.Heading(2, "More Information");
        text.Paragraph($"Advised by rule set {@case.RuleSet.Version} with the digest {@case.RuleSet.Digest}.");
        if (@case is { Leader: { } leader, IsBlank: false })
        {
            Technologies(@case, leader, text);
            Practices(leader, text);
            Failures(@case, leader, text);
        }
        Revisit(@case, tipping, text);
        Sources(@case, text);
    }

    private static void Technologies(Case @case, StyleAdvice leader, RecordText text)
    {
        if (leader.Technologies.IsEmpty && leader.RuledOutTechnologies.IsEmpty)
            return;
        text.Heading(3, "Technologies");
        foreach (var standing in leader.Technologies.Take(RecordArguments.InFull))
            text.BulletOf($"**{Name(@case, standing.Id)}**, {Figures(standing)}. {MarkdownText.Escape(Why(@case, standing))}".TrimEnd());
        if (leader.Technologies.Length > RecordArguments.InFull)
            text.BulletOf($"Behind them: {Names(@case, leader.Technologies.Skip(RecordArguments.InFull).Select(t => t.Id))}.");
        if (!leader.RuledOutTechnologies.IsEmpty)
            text.BulletOf($"Ruled out: {Names(@case, leader.RuledOutTechnologies.Select(t => t.Id))}.");
    }

    private static string Names(Case @case, IEnumerable<string> technologies) => MarkdownText.Escape(string.Join(", ", technologies.Select(@case.Technology)));

    private static string Name(Case @case, string technology) => MarkdownText.Escape(@case.RuleSet.FindTechnology(technology)?.Name ?? technology);

    private static string Figures(Standing standing) =>
        string.Create(CultureInfo.InvariantCulture, $"rank {standing.Rank}, score {standing.Score}, fit {standing.Fit:0.00}");

    // Of the first also what is known against it in general: it is the one that is lived with.
    private static string Why(Case @case, Standing standing)
    {
        var reasons = string.Join(' ', @case.Clauses(standing.Reasons, EffectKind.Favours, standing.Id)
            .Concat(@case.Clauses(standing.Reasons, EffectKind.Opposes, standing.Id)).Select(c => c.Sentence));
        return standing.Rank == 1 && @case.RuleSet.FindTechnology(standing.Id) is { Weaknesses.IsEmpty: false } known
            ? $"{reasons} Known weaknesses: {string.Join("; ", known.Weaknesses.Select(w => Prose.Unstop(@case.Phrasebook.Clause(w).Text)))}."
            : reasons;
    }

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
        var modes = FearedFirst.Of(@case, leader);
        if (modes.Count == 0)
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

    private static void Revisit(Case @case, TippingPoints? tipping, RecordText text)
    {
        text.Heading(3, "Revisit when");
        if (@case is { Leader: null } or { IsBlank: true } || tipping is null)
            text.Bullet(@case.Advice.Answers.Count == 0 ? "the first questions are answered" : "an answer among the decision drivers changes");
        else
            RecordTipping.Write(@case, tipping, text);
        foreach (var next in @case.Advice.NextQuestions.Take(Decisive))
            text.Bullet(string.Create(CultureInfo.InvariantCulture, $"the answer to {AnswerText.Quote(next.Question)} is known (gain {next.Gain:0.00})"));
        foreach (var winner in @case.Advice.CanWin.Where(w => w.Witness.Length is > 0 and <= LongestWitness))
        {
            var answers = Prose.And([.. winner.Witness.Select(w => $"{AnswerText.Quote(w.Key)} is answered with “{AnswerText.Of(w.Key, w.Value)}”")]);
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

    // Of every reason that is told, in the order in which it is.
    private static IEnumerable<Source> Cited(Case @case)
    {
        var advice = @case.Advice;
        var leader = @case.Leader;
        var technologies = leader is null || @case.IsBlank ? [] : leader.Technologies.Take(RecordArguments.InFull).ToList();
        return (leader?.Standing.Reasons ?? []).Concat(technologies.SelectMany(t => t.Reasons)).Concat(RecordArguments.Told(@case)).SelectMany(r => r.Rule.Sources)
            .Concat(leader?.Practices.SelectMany(p => p.Practice.Sources) ?? [])
            .Concat(technologies.Take(1).SelectMany(t => @case.RuleSet.FindTechnology(t.Id)?.Sources ?? []))
            .Concat(advice.Tensions.SelectMany(t => t.Sources));
    }
}
