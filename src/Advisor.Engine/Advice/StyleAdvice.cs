using System.Collections.Immutable;
using Advisor.Engine.Exact;

namespace Advisor.Engine.Advice;

/// <summary>A style with the technologies that implement it.</summary>
/// <param name="Standing">Where the style stands among the styles.</param>
/// <param name="Technologies">Those not ruled out, best first.</param>
/// <param name="RuledOutTechnologies">The others, by id.</param>
public sealed record StyleAdvice(Standing Standing, ImmutableArray<Standing> Technologies, ImmutableArray<RuledOut> RuledOutTechnologies)
{
    /// <summary>Where the style stands among the styles. Gathered when first asked for.</summary>
    public Standing Standing { get => field ??= Styles!.ToStanding(Rank); init => (field, HasOwnStanding) = (value, true); } = Standing;

    /// <summary>The technologies that are not ruled out, best first. Gathered when first asked for.</summary>
    public ImmutableArray<Standing> Technologies { get => field.IsDefault ? field = Contest?.ToStandings() ?? [] : field; init => (field, HasOwnTechnologies) = (value, true); } = Technologies;

    /// <summary>The technologies that are ruled out, by id. Gathered when first asked for.</summary>
    public ImmutableArray<RuledOut> RuledOutTechnologies
    {
        get => field.IsDefault ? field = Contest?.ToRuledOut() ?? [] : field;
        init => (field, HasOwnTechnologies) = (value, true);
    } = RuledOutTechnologies;

    /// <summary>What to do beside choosing, by id. Gathered when first asked for.</summary>
    public ImmutableArray<PracticeAdvice> Practices { get => field.IsDefault ? field = Calls?.For(this) ?? [] : field; init; }

    /// <summary>Favour and opposition, for which the standing is not gathered.</summary>
    internal (int Favour, int Opposition) Sums => IsInContest ? Styles!.SumsAt(Rank) : (Standing.Favour, Standing.Opposition);

    /// <summary>The difference of both.</summary>
    internal int Score => Sums.Favour - Sums.Opposition;

    /// <summary>What there is to say of the style, for which the standing is not gathered.</summary>
    internal Account Account => IsInContest ? Styles!.AccountOf(Styles.EntrantAt(Rank)) : Standing.Account;

    /// <summary>Whether a standing was given after the style was made, so that the contest does not tell of it.</summary>
    internal bool HasOwnStanding { get; private init; }

    /// <summary>Where a standing that is not given is gathered from.</summary>
    internal ExactRanking? Styles { get; init; }

    /// <summary>The style's rank there, from 1.</summary>
    internal int Rank { get; init; }

    /// <summary>Whether technologies were given after the style was made, so that the contest does not tell of them.</summary>
    internal bool HasOwnTechnologies { get; private init; }

    /// <summary>Where technologies that are not given are gathered from.</summary>
    internal ExactRanking? Contest { get; init; }

    /// <summary>Where practices that are not given are gathered from.</summary>
    internal PracticeCalls? Calls { get; init; }

    private bool IsInContest => Styles is not null && !HasOwnStanding;
}
