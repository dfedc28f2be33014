using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Advisor.Engine.Answers;
using Advisor.Engine.Exact;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Advice;

/// <summary>
/// Gives the advice that <see cref="PlainAdvisor"/> defines, with exact ranges, exact proofs of what is settled, every style that can still win, and the
/// questions that follow from these. Immutable; safe to share among threads.
/// </summary>
/// <remarks>
/// The work is limited: questions that hang together are weighed in tables of at most 2^18 entries, and the search for a style's way to rank 1 visits at
/// most 4,000 nodes briefly and 200,000 in full. Where a limit is met, <see cref="Recommendation.IsProven"/> is false.
/// </remarks>
public sealed class AdviceEngine
{
    private readonly ImmutableArray<Contender> contenders;
    private readonly PracticeTable practices;
    private readonly ImmutableArray<(Tension Tension, int Trigger)> tensions;
    private readonly TriggerTable tensionTable;

    /// <summary>Prepares the rules for searching, which takes some tens of milliseconds; more is prepared as it is first needed, so keep one engine for all.</summary>
    /// <param name="ruleSet">The rules.</param>
    public AdviceEngine(RuleSet ruleSet)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        RuleSet = ruleSet;
        Terrain = new(ruleSet) { Scorer = SeatScorer.Of(ruleSet) };
        contenders = [.. Terrain.Styles.Select(s => s.Contender)];
        practices = new(Terrain);
        var premises = ruleSet.Tensions.Select(t => (Tension: t, Premise: Premise.Of(ruleSet, t.When))).ToList();
        tensionTable = new(ruleSet, [.. premises.Select(t => t.Premise)]);
        tensions = [.. premises.Select(t => (t.Tension, tensionTable.Of(t.Premise).Id))];
    }

    /// <summary>The rules that the advice follows.</summary>
    public RuleSet RuleSet { get; }

    /// <summary>The same as searches read them.</summary>
    internal Terrain Terrain { get; }

    /// <summary>Ranks styles, and technologies within each.</summary>
    /// <param name="answers">Answers to questions of this rule set; all others are open.</param>
    /// <param name="ct">Ends the work.</param>
    /// <exception cref="OperationCanceledException">The work was ended.</exception>
    public Recommendation Advise(AnswerSet answers, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(answers);
        var situation = new Situation(Terrain, answers);
        var forecast = new Forecast(situation, ct);
        var styles = new ExactRanking(Terrain.Styles, situation, forecast);
        var winners = new Winners(situation, ct);
        var canWin = winners.Find(styles);
        var calls = new PracticeCalls(practices, situation.Sheet);
        var advice = new StyleAdvice[styles.Left];
        for (var rank = 1; rank <= advice.Length; rank++)
            advice[rank - 1] = OfStyle(styles, rank, situation, forecast, calls);
        var isImpossible = advice.Length == 0;
        return new(
            RuleSet, answers, ImmutableCollectionsMarshal.AsImmutableArray(advice), default, canWin,
            TensionsUnder(situation.Sheet),
            isImpossible ? [] : ExactInquiry.Of(styles, situation),
            isImpossible ? ConflictSearch.Of(RuleSet, contenders, situation.Sheet) : [])
        {
            Contest = styles,
            Relaxations = isImpossible ? RelaxationSearch.Of(RuleSet, contenders, situation.Sheet) : [],
            IsProven = forecast.IsProven && winners.IsComplete,
        };
    }

    private ImmutableArray<Tension> TensionsUnder(AnswerSheet sheet)
    {
        var lacking = tensionTable.Lacking(sheet);
        var holding = ImmutableArray.CreateBuilder<Tension>();
        foreach (var (tension, trigger) in tensions)
            if ((lacking[trigger >> 6] >> trigger & 1) == 0)
                holding.Add(tension);
        return holding.DrainToImmutable();
    }

    private StyleAdvice OfStyle(ExactRanking styles, int rank, Situation situation, Forecast forecast, PracticeCalls calls)
    {
        var technologies = new ExactRanking(Terrain.TechnologiesOf(styles.EntrantAt(rank)), situation, forecast);
        return new(null!, default, default) { Styles = styles, Rank = rank, Contest = technologies, Calls = calls };
    }
}
