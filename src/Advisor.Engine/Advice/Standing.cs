using System.Collections.Immutable;
using Advisor.Engine.Exact;

namespace Advisor.Engine.Advice;

/// <summary>Where a style or a technology stands.</summary>
/// <param name="Id">The id of the style or technology.</param>
/// <param name="Rank">From 1; within its style for a technology.</param>
/// <param name="Favour">The sum of the weights of the reasons for it.</param>
/// <param name="Opposition">The sum of the weights of the reasons against it.</param>
/// <param name="Range">What the score could still become.</param>
/// <param name="Settled">Proven: it ranks first and no way of answering the open questions changes that.</param>
public sealed record Standing(string Id, int Rank, int Favour, int Opposition, ScoreRange Range, bool Settled)
{
    /// <summary>The rules that fired, the heaviest first, then by id. Gathered when first asked for.</summary>
    public ImmutableArray<Reason> Reasons { get => field.IsDefault ? field = Account.Reasons() : field; init => (field, HasOwnReasons) = (value, true); }

    /// <summary>The rules that did not, by id. Gathered when first asked for.</summary>
    public ImmutableArray<UnmetRule> Unmet { get => field.IsDefault ? field = Account.Unmet() : field; init; }

    /// <summary>The sum of the weights, with their signs.</summary>
    public int Score => Favour - Opposition;

    /// <summary>0 to 1 in steps of 0.01; see <see cref="Advice.Fit"/>.</summary>
    public decimal Fit => Advice.Fit.Of(Favour, Opposition);

    /// <summary>Whether the reasons were given, not gathered from the account.</summary>
    internal bool HasOwnReasons { get; private init; }

    /// <summary>Where what is not given is gathered from.</summary>
    internal Account Account { get; init; }
}
