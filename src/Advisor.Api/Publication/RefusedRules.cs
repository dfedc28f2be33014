using System.Collections.Immutable;
using Advisor.Rules;

namespace Advisor.Api.Publication;

/// <summary>Changed rules that were not taken.</summary>
/// <param name="Faults">The errors of the files; empty: the files are sound, yet could not be compiled, and the log says why.</param>
public sealed record RefusedRules(ImmutableArray<Diagnostic> Faults);
