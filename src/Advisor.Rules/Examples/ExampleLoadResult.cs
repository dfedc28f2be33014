using System.Collections.Immutable;

namespace Advisor.Rules.Examples;

/// <summary>What came of reading a folder of pinned examples.</summary>
/// <param name="Examples">All of them, by file and line; a faulty one holds its faults.</param>
/// <param name="Diagnostics">All faults of all files, by file, line and column.</param>
public sealed record ExampleLoadResult(ImmutableArray<Example> Examples, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>There is no such folder.</summary>
    public static ExampleLoadResult None { get; } = new([], []);
}
