using System.Collections.Immutable;
using Advisor.Engine.Answers;

namespace Advisor.Engine.Exact;

/// <summary>The most that a sum can become.</summary>
/// <param name="Value">What it gains over its present value; at least 0, since every question may stay open.</param>
/// <param name="IsExact">Whether some answers reach it; otherwise it is never exceeded.</param>
/// <param name="Answers">Answers that reach it, by the place of their question, where they were asked for; null: stays open.</param>
internal readonly record struct Peak(long Value, bool IsExact, ImmutableArray<(int Place, Answer? Answer)> Answers);
