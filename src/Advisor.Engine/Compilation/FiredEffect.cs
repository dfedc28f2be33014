namespace Advisor.Engine.Compilation;

/// <summary>What one rule that fired does to one target.</summary>
/// <param name="Rule">The place of the rule in the rule set.</param>
/// <param name="Target">The target; see <see cref="Targets"/>.</param>
/// <param name="Weight">The weight with its sign; 0: it rules the target out.</param>
public readonly record struct FiredEffect(int Rule, int Target, int Weight);
