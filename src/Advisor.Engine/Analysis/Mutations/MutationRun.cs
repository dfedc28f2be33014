using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Analysis.Mutations;

/// <summary>Tells which mutants of rules are noticed. Immutable; safe to share among threads, one rule each.</summary>
/// <param name="ruleSet">The rules as they are.</param>
/// <param name="cases">Published decisions.</param>
/// <param name="examples">Pinned examples.</param>
/// <param name="failsClaim">Whether a claim that holds of the rules fails for a mutant; null: nothing is claimed.</param>
public sealed class MutationRun(RuleSet ruleSet, ImmutableArray<Trial> cases, ImmutableArray<Trial> examples, Func<Mutant, bool>? failsClaim = null)
{
    private readonly Contest contest = new(ruleSet);

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
        return [.. mutants.Select((mutant, m) => Fate(mutant, byCases[m], byExamples[m], () => IsEquivalent(proof, mutant, stage.Understudies[m])))];
    }

    private MutantFate Fate(Mutant mutant, bool byCases, bool byExamples, Func<bool> isEquivalent)
    {
        var byClaims = failsClaim?.Invoke(mutant) == true;
        return new(mutant, byCases, byClaims, byExamples, !byCases && !byClaims && !byExamples && isEquivalent());
    }

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
