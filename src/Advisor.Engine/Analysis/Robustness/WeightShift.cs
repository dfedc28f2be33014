using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Analysis.Robustness;

/// <summary>A change of one weight.</summary>
/// <param name="Rule">The rule, which fired.</param>
/// <param name="Effect">The effect whose weight it is.</param>
/// <param name="To">The new weight, 0 to 5; 0 is as if the effect were not there.</param>
public sealed record WeightShift(Rule Rule, Effect Effect, int To)
{
    /// <summary>How many points the weight moves, 1 or more.</summary>
    public int Points => Math.Abs(To - Effect.Weight);
}
