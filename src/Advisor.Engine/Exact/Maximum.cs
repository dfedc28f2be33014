namespace Advisor.Engine.Exact;

/// <summary>The most that a prepared sum can gain.</summary>
/// <param name="Value">What it gains over its present value; at least 0, since every question may stay open.</param>
/// <param name="IsExact">Whether some answers reach it; otherwise it is never exceeded.</param>
internal readonly record struct Maximum(long Value, bool IsExact);
