using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Analysis.Proofs;

/// <summary>Proves or refutes what should be true of every rule set, for the whole space of answers. Immutable; safe to share among threads.</summary>
public sealed class Prover
{
    private readonly Arena arena;
    private readonly Questionnaires questionnaires;
    private readonly ProofOptions options;

    /// <summary>Prepares proofs, which takes some tens of milliseconds.</summary>
    /// <param name="ruleSet">The rules.</param>
    /// <param name="options">How much work a proof may be; null: the defaults.</param>
    public Prover(RuleSet ruleSet, ProofOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        this.options = options ?? new();
        arena = new(ruleSet);
        questionnaires = new(ruleSet, arena.Seats.SelectMany(s => arena[s].Claims).Select(c => c.Premise).Distinct());
    }

    /// <summary>Examines every claim.</summary>
    /// <exception cref="OperationCanceledException">The work was ended.</exception>
    public static ProofReport Prove(RuleSet ruleSet, ProofOptions? options = null) => new Prover(ruleSet, options).Prove();

    /// <summary>Examines the claims about some rules.</summary>
    /// <param name="ruleSet">The rules.</param>
    /// <param name="rules">Their ids.</param>
    /// <param name="options">How much work a proof may be; null: the defaults.</param>
    /// <exception cref="ArgumentException">There is no such rule.</exception>
    public static ProofReport ProveFor(RuleSet ruleSet, IEnumerable<string> rules, ProofOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var prover = new Prover(ruleSet, options);
        return InOrder(rules.SelectMany(id =>
            prover.ProveFor(ruleSet.FindRule(id) ?? throw new ArgumentException($"There is no rule `{id}`", nameof(rules)))));
    }

    /// <summary>Examines every claim.</summary>
    /// <exception cref="OperationCanceledException">The work was ended.</exception>
    public ProofReport Prove()
    {
        var whole = new WholeSet(arena, questionnaires, options);
        return InOrder([.. whole.Claims(), .. arena.RuleSet.Rules.SelectMany(r => RuleClaims(arena, r))]);
    }

    /// <summary>Examines the claims about one rule as if it stood in the place of the one that has its id. Takes milliseconds.</summary>
    /// <param name="rule">The rule as it is, or as it might be.</param>
    /// <returns>In the order of <see cref="ClaimCodes.All"/>.</returns>
    /// <exception cref="OperationCanceledException">The work was ended.</exception>
    public ImmutableArray<Claim> ProveFor(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return InOrder(RuleClaims(arena.RuleSet.FindRule(rule.Id) == rule ? arena : arena.With(rule), rule)).Claims;
    }

    /// <summary>A defect is reported once: a dead rule is not called shadowed too, nor a shadowed one without effect.</summary>
    private IEnumerable<Claim> RuleClaims(Arena arena, Rule rule)
    {
        var examined = new Examination(arena, rule, questionnaires, options);
        var canFire = CanFire.Of(examined);
        yield return canFire;
        if (canFire.Verdict == Verdict.Fails)
            yield break;
        if (!examined.Voices.IsEmpty)
        {
            var notShadowed = NotShadowed.Of(examined);
            yield return notShadowed;
            if (notShadowed.Verdict == Verdict.Fails && rule.Recommends.IsEmpty)
                yield break;
        }

        yield return NotRedundant.Of(examined);
        yield return HasEffect.Of(examined);
        yield return NoContradiction.Of(examined);
        if (Monotone.Of(examined) is { } monotone)
            yield return monotone;
    }

    private static ProofReport InOrder(IEnumerable<Claim> claims) => new([.. claims.OrderBy(c => ClaimCodes.All.IndexOf(c.Code))]);
}
