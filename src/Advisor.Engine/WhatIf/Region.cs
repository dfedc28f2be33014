using Advisor.Engine.Knowledge;

namespace Advisor.Engine.WhatIf;

/// <summary>A stretch of a numeric axis. At least one bound is there, save where the stretch is the whole axis.</summary>
/// <param name="Low">Where it begins; null: at 0.</param>
/// <param name="High">Where it ends; null: nowhere.</param>
public sealed record Region(Bound? Low, Bound? High)
{
    /// <summary>Whether <paramref name="amount"/> lies inside.</summary>
    public bool Contains(decimal amount) =>
        (Low is not { } low || (low.Inclusive ? amount >= low.Amount : amount > low.Amount)) &&
        (High is not { } high || (high.Inclusive ? amount <= high.Amount : amount < high.Amount));

    /// <summary>From the beginning of this region to the end of a later one.</summary>
    internal Region To(Region later) => new(Low, later.High);
}
