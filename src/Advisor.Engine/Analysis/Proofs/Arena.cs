using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Analysis.Proofs;

/// <summary>Everybody who is ranked, with all that any rule says of them. Immutable.</summary>
internal sealed class Arena
{
    private readonly ImmutableArray<Contender> styles;
    private readonly ImmutableArray<ImmutableArray<Contender>> technologies;
    private readonly ImmutableDictionary<string, ImmutableArray<Voice>> voices;

    public Arena(RuleSet ruleSet)
    {
        RuleSet = ruleSet;
        var contest = new Contest(ruleSet);
        styles = contest.Styles;
        technologies = [.. styles.Select(contest.TechnologiesOf)];
        Seats = [.. Enumerable.Range(0, styles.Length).Select(Seat.OfStyle), .. Enumerable.Range(0, styles.Length).SelectMany(TechnologiesOf)];
        voices = Seats.SelectMany(seat => this[seat].Claims, (seat, claim) => (claim.Rule.Id, Voice: new Voice(seat, claim.Effect, claim.Premise)))
            .GroupBy(v => v.Id, v => v.Voice, StringComparer.Ordinal)
            .ToImmutableDictionary(v => v.Key, v => v.ToImmutableArray(), StringComparer.Ordinal);
    }

    private Arena(Arena before, Rule rule)
    {
        RuleSet = before.RuleSet;
        Seats = before.Seats;
        var alone = new Arena(RuleSet.With([rule]));
        styles = [.. before.styles.Select((s, i) => Replaced(s, alone.styles[i]))];
        technologies =
            [.. before.technologies.Select((all, style) => all.Select((t, i) => Replaced(t, alone.technologies[style][i])).ToImmutableArray())];
        voices = before.voices.SetItem(rule.Id, alone.VoicesOf(rule));

        Contender Replaced(Contender contender, Contender said) => said.Claims.IsEmpty && contender.Claims.All(c => c.Rule.Id != rule.Id)
            ? contender
            : contender with { Claims = [.. contender.Claims.Where(c => c.Rule.Id != rule.Id), .. said.Claims] };
    }

    /// <summary>The rules as they were at first.</summary>
    public RuleSet RuleSet { get; }

    /// <summary>The styles, then the technologies of each.</summary>
    public ImmutableArray<Seat> Seats { get; }

    /// <summary>Who sits there.</summary>
    public Contender this[Seat seat] => seat.IsStyle ? styles[seat.Style] : technologies[seat.Style][seat.Technology];

    /// <summary>The same with another rule in the place of the one that has its id.</summary>
    public Arena With(Rule rule) => new(this, rule);

    /// <summary>The seats of the technologies of a style.</summary>
    public IEnumerable<Seat> TechnologiesOf(int style) => Enumerable.Range(0, technologies[style].Length).Select(t => new Seat(style, t));

    /// <summary>Those who are ranked together, in the order in which they rank when all else is equal.</summary>
    public ImmutableArray<Contender> GroupOf(Seat seat) => seat.IsStyle ? styles : technologies[seat.Style];

    /// <summary>Those who are ranked together with a seat, itself included.</summary>
    public IEnumerable<Seat> SeatsBeside(Seat seat) =>
        seat.IsStyle ? Enumerable.Range(0, styles.Length).Select(Seat.OfStyle) : TechnologiesOf(seat.Style);

    /// <summary>All that a rule says of anybody.</summary>
    public ImmutableArray<Voice> VoicesOf(Rule rule) => voices.GetValueOrDefault(rule.Id, []);

    /// <summary>Every premise of a rule, those included under which it only recommends.</summary>
    public IEnumerable<Premise> PremisesOf(Rule rule) =>
        VoicesOf(rule).Select(v => v.Premise).Concat(Recommending(rule).Select(r => r.Premise)).Distinct();

    /// <summary>When the rule recommends its practices, and in which style; a technology's, if there is one, must be the first of the style.</summary>
    public IEnumerable<(Seat Seat, Premise Premise)> Recommending(Rule rule)
    {
        if (rule.Recommends.IsEmpty)
            return [];
        if (!rule.Effects.IsEmpty)
            return VoicesOf(rule).Select(v => (v.Seat, v.Premise));
        if (!Speech.IsOfTechnologies(rule))
        {
            var own = Premise.Of(RuleSet, rule.When);
            return Enumerable.Range(0, styles.Length).Select(s => (Seat.OfStyle(s), own));
        }

        return from seat in Seats
               where !seat.IsStyle
               let conditions = Speech.Of(rule, RuleSet.FindTechnology(this[seat].Id)!, RuleSet.Styles[seat.Style])
               where conditions is not null
               select (seat, Premise.Of(RuleSet, conditions.Value));
    }
}
