namespace Advisor.Engine.Compilation;

/// <summary>What a row does to one target.</summary>
/// <param name="Target">The target.</param>
/// <param name="Weight">The weight with its sign; 0: it rules the target out.</param>
internal readonly record struct Contribution(ushort Target, sbyte Weight)
{
    public bool RulesOut => Weight == 0;
}
