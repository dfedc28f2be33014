using System.Collections.Immutable;

namespace Advisor.Engine.Compilation;

/// <summary>A rule, or the part of one that fires under the same answers: one rule makes as many rows as its relations need.</summary>
/// <param name="Rule">The place of the rule in the rule set; or <see cref="OfSeveralRules"/>.</param>
/// <param name="Clauses">All must hold; empty: it always fires.</param>
/// <param name="Contributions">What it does when it fires.</param>
internal sealed record Row(int Rule, ImmutableArray<Clause> Clauses, ImmutableArray<Contribution> Contributions)
{
    /// <summary>The row is part of the sum of several rules.</summary>
    public const int OfSeveralRules = -1;
}
