namespace Advisor.Engine.Compilation;

/// <summary>The first of a group.</summary>
/// <param name="Target">The target; negative: all are ruled out.</param>
/// <param name="Favour">The sum of the weights for it.</param>
/// <param name="Opposition">The sum of the weights against it.</param>
internal readonly record struct Leader(int Target, int Favour, int Opposition)
{
    public static Leader None { get; } = new(-1, 0, 0);
}
