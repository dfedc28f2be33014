using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Analysis.Mutations;

/// <summary>A rule that was spoilt on purpose.</summary>
/// <param name="Operator">How.</param>
/// <param name="Rule">The rule as it is.</param>
/// <param name="Mutated">The same spoilt; null: it is not there.</param>
/// <param name="What">What was done, such as <c>favours event-stream 2 instead of 3</c>.</param>
public sealed record Mutant(MutationOperator Operator, Rule Rule, Rule? Mutated, string What);
