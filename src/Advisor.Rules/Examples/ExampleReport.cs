using System.Collections.Immutable;

namespace Advisor.Rules.Examples;

/// <summary>How all pinned examples came out.</summary>
/// <param name="Holding">How many say what the rules say.</param>
/// <param name="Broken">Those that say otherwise: the advice has changed there.</param>
/// <param name="Faulty">Those that cannot be tried.</param>
public sealed record ExampleReport(int Holding, ImmutableArray<Example> Broken, ImmutableArray<Example> Faulty)
{
    /// <summary>How many there are.</summary>
    public int Total => Holding + Broken.Length + Faulty.Length;

    /// <summary>Whether all say what the rules say.</summary>
    public bool IsGood => Broken.IsEmpty && Faulty.IsEmpty;
}
