using System.Collections.Immutable;

namespace Advisor.Engine.Exact;

/// <summary>One step of an elimination: a variable goes, and a table over those it hangs together with takes its place.</summary>
/// <param name="Variable">The variable that goes.</param>
/// <param name="Scope">The variables that the table is over, in rising order; all of them go later.</param>
/// <param name="Terms">The bound terms that are counted in this step, each with what it asks of the variable that goes.</param>
/// <param name="Inputs">The places of earlier buckets whose tables are counted in this step.</param>
internal sealed record Bucket(
    int Variable, ImmutableArray<int> Scope, ImmutableArray<(int Term, ulong Mask)> Terms, ImmutableArray<int> Inputs);
