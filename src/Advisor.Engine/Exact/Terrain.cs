using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Exact;

/// <summary>The rules as searches read them: every demand and every trigger once, and the stakes of each contender in them. Immutable.</summary>
internal sealed class Terrain
{
    private readonly ImmutableArray<ImmutableArray<Entrant>> technologies;
    private readonly Bid?[] bids;
    private readonly ImmutableArray<int> firstSeats;
    private readonly ImmutableArray<ImmutableArray<SeatEffect>> effects;
    private readonly SeatScore[] scores; // one trigger's after another's
    private readonly int[] bits; // likewise
    private readonly int[] firstScores; // by trigger, and where the last ends

    public Terrain(RuleSet ruleSet)
        : this(ruleSet, new Contest(ruleSet), [])
    {
    }

    /// <summary>The rules with contenders as they would be if rules were otherwise, so that both can be searched together.</summary>
    /// <param name="ruleSet">The rules.</param>
    /// <param name="contest">Who competes by these rules.</param>
    /// <param name="shadows">Who would stand elsewhere by other rules on the same questions; they take no part in the contest.</param>
    public Terrain(RuleSet ruleSet, Contest contest, IReadOnlyCollection<Contender> shadows)
    {
        RuleSet = ruleSet;
        var premises = contest.Styles.Concat(contest.Styles.SelectMany(s => contest.TechnologiesOf(s))).Concat(shadows)
            .SelectMany(c => c.Claims).Select(c => c.Premise).Distinct().ToList();
        Table = new(ruleSet, premises);
        var entered = 0;
        Styles = [.. contest.Styles.Select(s => Enter(s, [], contest.Styles.Length))];
        technologies =
        [
            .. from style in Styles
               let inside = contest.TechnologiesOf(style.Contender)
               select inside.Select(t => Enter(t, style.Exits, inside.Length)).ToImmutableArray(),
        ];
        Shadows = [.. shadows.Select(s => Enter(s, [], 0))];
        bids = new Bid?[Styles.Length];
        Seats = [.. Styles, .. technologies.SelectMany(t => t), .. Shadows];
        var seatOf = Seats.Select((seat, i) => (seat, i)).ToDictionary(s => s.seat, s => s.i);
        ReasonWords = (Seats.Select(s => s.Ledger.Reasons.Length).DefaultIfEmpty().Max() + 63) / 64;
        firstSeats = [.. technologies.Select((_, i) => Styles.Length + technologies.Take(i).Sum(t => t.Length))];
        var stakes = Seats.SelectMany(seat => seat.Stakes, (seat, stake) => (Seat: seatOf[seat], Stake: stake, Reason: seat.Ledger.PlaceOf(stake)))
            .ToLookup(s => s.Stake.Trigger.Id);
        scores = [.. Triggers.SelectMany(t => stakes[t.Id]).Select(s => new SeatScore(s.Seat, Score.Of(s.Stake.Claim)))];
        bits = [.. Triggers.SelectMany(t => stakes[t.Id]).Select(s => (64 * ReasonWords * s.Seat) + s.Reason)];
        firstScores = new int[Triggers.Length + 1];
        foreach (var trigger in Triggers)
            firstScores[trigger.Id + 1] = firstScores[trigger.Id] + stakes[trigger.Id].Count();
        effects = [.. Triggers.Select(t => stakes[t.Id].Select(s => new SeatEffect(s.Seat, s.Stake.Strength, s.Stake.Claim.RulesOut)).ToImmutableArray())];

        Entrant Enter(Contender contender, ImmutableArray<Trigger> outerExits, int rivals) =>
            new(entered++, contender, [.. contender.Claims.Select(c => new Stake(c, Table.Of(c.Premise), Strength.Of(c)))], outerExits, rivals);
    }

    public RuleSet RuleSet { get; }

    /// <summary>What the rules ask.</summary>
    public TriggerTable Table { get; }

    /// <summary>One for each question, in the order of the questionnaire.</summary>
    public ImmutableArray<Dimension> Dimensions => Table.Dimensions;

    public ImmutableArray<Demand> Demands => Table.Demands;

    public ImmutableArray<Trigger> Triggers => Table.Triggers;

    /// <summary>In the order of the rule set.</summary>
    public ImmutableArray<Entrant> Styles { get; }

    /// <summary>Those that can serve the style, by id.</summary>
    public ImmutableArray<Entrant> TechnologiesOf(Entrant style) => technologies[style.Contender.Place];

    /// <summary>The shadows, as given.</summary>
    public ImmutableArray<Entrant> Shadows { get; }

    /// <summary>All contenders: the styles, then the technologies of each, then the shadows.</summary>
    public ImmutableArray<Entrant> Seats { get; }

    /// <summary>Where what questions pull is added up.</summary>
    public PullLayout PullLayout => field ??= new(Dimensions);

    /// <summary>What open questions do to the score of everybody but shadows. Made when first asked for.</summary>
    public ScoreReach ScoreReach => field ??= new([.. Seats[..^Shadows.Length]], Dimensions.Length);

    /// <summary>A style's way to rank 1. Made when first asked for: two threads may both make it, and then either will do.</summary>
    public Bid BidOf(Entrant style) => bids[style.Contender.Place] ??= new(style, Styles.Remove(style));

    /// <summary>Adds up the scores of those in the seats; null: they are added up trigger by trigger.</summary>
    public SeatScorer? Scorer { get; init; }

    /// <summary>The words of 64 bits that are enough for the reasons of any ledger.</summary>
    public int ReasonWords { get; }

    /// <summary>Where the technologies of a style sit.</summary>
    /// <param name="style">The place of the style.</param>
    public (int From, int Count) SeatsIn(int style) => (firstSeats[style], technologies[style].Length);

    /// <summary>The triggers that have the demand.</summary>
    public ImmutableArray<Trigger> Awaiting(Demand demand) => Table.Awaiting(demand);

    /// <summary>What a trigger does to whom.</summary>
    public ImmutableArray<SeatEffect> EffectsOf(Trigger trigger) => effects[trigger.Id];

    /// <summary>For whom the trigger at a place among all is a reason, as places in a row of bits: <see cref="ReasonWords"/> for each seat, and in them one for each reason.</summary>
    public ReadOnlySpan<int> ReasonsOf(int trigger) => bits.AsSpan(firstScores[trigger]..firstScores[trigger + 1]);

    /// <summary>What the trigger at a place among all adds to whose score.</summary>
    public ReadOnlySpan<SeatScore> ScoresOf(int trigger) => scores.AsSpan(firstScores[trigger]..firstScores[trigger + 1]);
}
