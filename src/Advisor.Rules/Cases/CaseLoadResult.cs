using System.Collections.Immutable;

namespace Advisor.Rules.Cases;

/// <summary>What came of reading a folder of cases.</summary>
/// <param name="Cases">All that have an id, by id; a faulty one holds its faults.</param>
/// <param name="Diagnostics">All faults of all files, by file, line and column.</param>
public sealed record CaseLoadResult(ImmutableArray<Case> Cases, ImmutableArray<Diagnostic> Diagnostics);
