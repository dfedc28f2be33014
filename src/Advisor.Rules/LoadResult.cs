using System.Collections.Immutable;
using Advisor.Engine.Knowledge;

namespace Advisor.Rules;

/// <summary>What came of reading a folder of rules.</summary>
/// <param name="RuleSet">The rules, linked and checked; null where any diagnostic is an error.</param>
/// <param name="Diagnostics">All faults of all files, by file, line and column.</param>
public sealed record LoadResult(RuleSet? RuleSet, ImmutableArray<Diagnostic> Diagnostics);
