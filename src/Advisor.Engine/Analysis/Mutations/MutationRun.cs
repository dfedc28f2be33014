using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Analysis.Proofs;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Analysis.Mutations;

/// <summary>Tells which mutants of rules are noticed. Immutable; safe to share among threads, one rule each.</summary>
public sealed class MutationRun
{
    private readonly RuleSet ruleSet;
    private readonly ImmutableArray<Trial> cases;
    private readonly ImmutableArray<Trial> examples;
    private readonly Prover? prover;
    private readonly Contest contest;

    /// <summary>Prepares a run.</summary>
    /// <param name="ruleSet">The rules as they are.</param>
    /// <param name="cases">Published decisions.</param>
    /// <param name="examples">Pinned examples.</param>
    /// <param name="prover">Examines the claims about a rule; null: nothing is claimed.</param>
    public MutationRun(RuleSet ruleSet, ImmutableArray<Trial> cases, ImmutableArray<Trial> examples, Prover? prover = null)
    {
        (this.ruleSet, this.cases, this.examples, this.prover) = (ruleSet, cases, examples, prover);
        contest = new(ruleSet);
    }

    /// <summary>The fates of mutants of one rule, in their order.</summary>
    /// <exception cref="OperationCanceledException">The work was ended.</exception>
    public ImmutableArray<MutantFate> Of(IReadOnlyList<Mutant> mutants, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(mutants);
        var stage = MutantStage.Of(ruleSet, contest, mutants);
        ImmutableArray<StageView> views = [.. stage.Understudies.Select(u => new StageView(stage, u))];
        var byCases = Noticed(stage, views, cases, ct);
        var byExamples = Noticed(stage, views, examples, ct);
        var proof = new EquivalenceProof(stage, ct);
        var failing = mutants.Count == 0 ? [] : Failing(mutants[0].Rule);
        return
        [
            .. mutants.Select((mutant, m) => Fate(
                mutant, byCases[m], byExamples[m], Failing(mutant.Mutated).Except(failing).Any(), () => IsEquivalent(proof, mutant, stage.Understudies[m]))),
        ];
    }

    private static MutantFate Fate(Mutant mutant, bool byCases, bool byExamples, bool byClaims, Func<bool> isEquivalent) =>
        new(mutant, byCases, byClaims, byExamples, !byCases && !byClaims && !byExamples && isEquivalent());

    /// <summary>The codes of the claims that fail for a rule as it is, or as it might be; of one that is not there nothing is claimed.</summary>
    private ImmutableArray<string> Failing(Rule? rule) =>
        rule is null || prover is null ? [] : [.. prover.ProveFor(rule).Where(c => c.Verdict == Verdict.Fails).Select(c => c.Code)];

    private static bool IsEquivalent(EquivalenceProof proof, Mutant mutant, Understudy understudy) =>
        EquivalenceProof.CanTell(mutant) && proof.Witness(understudy, out var isProven) is null && isProven;

    private static bool[] Noticed(MutantStage stage, ImmutableArray<StageView> views, ImmutableArray<Trial> trials, CancellationToken ct)
    {
        var noticed = new bool[views.Length];
        foreach (var trial in trials)
        {
            ct.ThrowIfCancellationRequested();
            Set(stage, trial.Answers);
            for (var m = 0; m < views.Length; m++)
                noticed[m] |= !noticed[m] && views[m].Differs() && !trial.IsSame(views[m]);
        }

        Set(stage, AnswerSet.Empty(stage.Terrain.RuleSet));
        return noticed;
    }

    private static void Set(MutantStage stage, AnswerSet answers)
    {
        for (var place = 0; place < stage.Terrain.Dimensions.Length; place++)
            stage.Board.Set(place, answers[stage.Terrain.Dimensions[place].Question.Id]);
    }
}
