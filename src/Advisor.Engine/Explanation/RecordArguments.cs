using System.Globalization;
using Advisor.Engine.Advice;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Explanation;

/// <summary>What speaks for and against each option.</summary>
internal static class RecordArguments
{
    /// <summary>How many options are told in full; of the others the heaviest reason is named.</summary>
    public const int InFull = 3;

    public static void Write(Case @case, RecordOutcome outcome, RecordText text)
    {
        text.Heading(2, "Pros and Cons of the Options");
        foreach (var style in @case.Advice.Styles.Take(InFull))
            Full(@case, style.Standing, text);
        foreach (var style in @case.Advice.Styles.Skip(InFull))
            text.Heading(3, @case.Style(style.Standing.Id)).Paragraph(Line(@case, style.Standing));
        foreach (var ruledOut in @case.Advice.RuledOut)
            RuledOut(@case, ruledOut, text);
        if (outcome.IsDeferred)
            text.Heading(3, outcome.Chosen).Argument("Good", "a choice made now would not be backed by the answers");
    }

    /// <summary>The reasons that are told of the options, in the order in which they are.</summary>
    public static IEnumerable<Reason> Told(Case @case) =>
        @case.Advice.Styles.Take(InFull).SelectMany(s => s.Standing.Reasons)
            .Concat(@case.Advice.Styles.Skip(InFull).SelectMany(s => s.Standing.Reasons.Take(1)))
            .Concat(@case.Advice.RuledOut.SelectMany(r => r.Reasons.Take(1)));

    private static void Full(Case @case, Standing standing, RecordText text)
    {
        text.Heading(3, @case.Style(standing.Id));
        if (@case.RuleSet.FindStyle(standing.Id) is { } known)
            text.Paragraph(Prose.Stand(known.Summary));
        text.Paragraph($"{Figures(standing)}; " + string.Create(CultureInfo.InvariantCulture,
            $"whatever the open questions bring, its score stays between {standing.Range.Low} and {standing.Range.High}."));
        var good = @case.Clauses(standing.Reasons, EffectKind.Favours, standing.Id);
        var bad = @case.Clauses(standing.Reasons, EffectKind.Opposes, standing.Id);
        foreach (var clause in good)
            text.Argument("Good", clause.Text);
        foreach (var clause in bad)
            text.Argument("Bad", clause.Text);
        if (good.Count + bad.Count == 0)
            text.Argument("Neutral", "no rule speaks for or against it under these answers");
    }

    private static string Line(Case @case, Standing standing)
    {
        if (standing.Reasons is not [var heaviest, ..])
            return $"{Figures(standing)}.";
        var (kind, speaks) = heaviest.Effect.Kind is EffectKind.Favours ? (EffectKind.Favours, "For it speaks most") : (EffectKind.Opposes, "Against it speaks most");
        return @case.Clauses([heaviest], kind, standing.Id) is [var clause]
            ? $"{Figures(standing)}. {speaks}: {Clause.Stop(clause.Text)}"
            : $"{Figures(standing)}.";
    }

    private static void RuledOut(Case @case, RuledOut ruledOut, RecordText text)
    {
        var why = @case.Clauses([.. ruledOut.Reasons.Take(1)], EffectKind.RulesOut, ruledOut.Id);
        text.Heading(3, @case.Style(ruledOut.Id)).Paragraph(why is [var clause] ? $"Ruled out: {Clause.Stop(clause.Text)}" : "Ruled out.");
    }

    private static string Figures(Standing standing) => string.Create(CultureInfo.InvariantCulture,
        $"Score {standing.Score} ({standing.Favour} for it, {standing.Opposition} against it), fit {standing.Fit:0.00}");
}
