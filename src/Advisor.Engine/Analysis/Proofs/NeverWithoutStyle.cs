using System.Collections.Immutable;
using Advisor.Engine.Advice;

namespace Advisor.Engine.Analysis.Proofs;

/// <summary>Whether some style is always left, except under answers that a tension declares to pull against each other.</summary>
internal static class NeverWithoutStyle
{
    public static Claim Of(Arena arena, Questionnaires questionnaires, ProofOptions options)
    {
        ImmutableArray<Contender> styles = [.. arena.Seats.Where(s => s.IsStyle).Select(s => arena[s])];
        if (styles.FirstOrDefault(s => !s.Claims.Any(c => c.RulesOut)) is { } safe)
            return Claim(Verdict.Holds, $"no rule rules out `{safe.Id}`");
        var tensions = arena.RuleSet.Tensions.Select(t => Premise.Of(arena.RuleSet, t.When)).ToList();
        var finding = new Feasibility(arena.RuleSet, options).Find([.. styles.Select(Inequality.RuledOut), Inequality.None(tensions)]);
        if (finding.Sheet is { } sheet)
        {
            sheet = questionnaires.Shrunk(sheet, s => IsLost(styles, tensions, s));
            return Claim(
                Verdict.Fails, "these answers rule out every style, and no tension says that they pull against each other; declare one, or narrow a rule", sheet)
                with
            { Place = MostToBlame(styles, sheet) };
        }

        return finding.IsProven
            ? Claim(Verdict.Holds, "no answers rule out every style without a tension among them")
            : Claim(Verdict.Undecided, $"the search met its limit of {options.WorkLimit} nodes; raise it");

        Claim Claim(Verdict verdict, string because, AnswerSheet? witness = null) => new(
            ClaimCodes.NeverWithoutStyle, "rules", verdict, because, witness is null ? null : questionnaires.ToAnswers(witness));
    }

    /// <summary>Where the rule is written that rules out the most styles.</summary>
    private static string? MostToBlame(ImmutableArray<Contender> styles, AnswerSheet sheet) => styles
        .SelectMany(s => s.Claims).Where(c => c.RulesOut && c.Premise.Under(sheet) == Truth.Holds)
        .CountBy(c => c.Rule).MaxBy(r => r.Value).Key.Origin;

    private static bool IsLost(ImmutableArray<Contender> styles, List<Premise> tensions, AnswerSheet sheet) =>
        styles.All(s => Position.Of(s, sheet).IsRuledOut) && tensions.TrueForAll(t => t.Under(sheet) != Truth.Holds);
}
