namespace Advisor.Benchmarks;

/// <summary>One way of doing what is measured.</summary>
/// <param name="Name">As the table shows it.</param>
/// <param name="Operations">How many operations one run does.</param>
/// <param name="Run">Does them.</param>
internal sealed record Contender(string Name, int Operations, Action Run);
