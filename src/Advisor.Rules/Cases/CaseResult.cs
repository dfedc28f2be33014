using System.Collections.Immutable;
using Advisor.Engine.Advice;

namespace Advisor.Rules.Cases;

/// <summary>How one case came out.</summary>
/// <param name="Case">The case.</param>
/// <param name="Status">Whether it passed.</param>
/// <param name="Advice">What the rules advise; null where it was not run.</param>
/// <param name="Misses">What was expected and what was advised instead, one sentence each; empty where it passed.</param>
/// <param name="StyleRight">Whether an expected style ranks first; null: not run.</param>
/// <param name="TechnologyRank">The best rank of an expected technology inside that style; 0: none of them is ranked; null: the case names none,
/// or its style is not right.</param>
public sealed record CaseResult(
    Case Case, CaseStatus Status, Recommendation? Advice, ImmutableArray<string> Misses, bool? StyleRight, int? TechnologyRank)
{
    /// <summary>The lowest rank at which an expected technology counts as found.</summary>
    public const int LastRank = 3;

    /// <summary>Whether an expected technology is among the first three; null: not judged.</summary>
    public bool? TechnologyInTopThree => TechnologyRank is { } rank ? rank is >= 1 and <= LastRank : null;

    /// <summary>Whether an expected technology ranks first; null: not judged.</summary>
    public bool? TechnologyFirst => TechnologyRank is { } rank ? rank == 1 : null;
}
