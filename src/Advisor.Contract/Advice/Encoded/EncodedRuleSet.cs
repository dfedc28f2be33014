using System.Collections.Frozen;
using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Exact;
using Advisor.Engine.Knowledge;

namespace Advisor.Contract.Advice.Encoded;

/// <summary>All that advice says which is known before any question is answered. Immutable; safe to share among threads.</summary>
internal sealed class EncodedRuleSet
{
    private readonly ImmutableArray<EncodedSeat> seats;
    private readonly int[] ruledOut; // by seat, where what is said in brief of who is ruled out begins in the store
    private readonly ImmutableArray<EncodedFailures> failures;
    private readonly FrozenDictionary<string, JsonFragment> winners;
    private readonly Dictionary<Tension, EncodedTension> tensions;
    private readonly ImmutableArray<JsonFragment> practices;

    /// <summary>Encodes it, which takes some tens of milliseconds.</summary>
    public EncodedRuleSet(AdviceEngine advisor)
    {
        var ruleSet = advisor.RuleSet;
        Name = Store.Add(JsonBytes.Of(RuleSetName.Of(ruleSet)));
        Questions = [.. ruleSet.Questions.Select(q => new EncodedQuestion(ruleSet, q, Store))];
        var rules = new Dictionary<Rule, EncodedRule>(ruleSet.Rules.Select(r => KeyValuePair.Create(r, new EncodedRule(ruleSet, r, Store))), ReferenceEqualityComparer.Instance);
        ImmutableArray<byte[]> contenders = [.. advisor.Terrain.Seats.Select(s => Named(s.Ledger))];
        ruledOut = Store.AddRow(contenders);
        seats = [.. advisor.Terrain.Seats.Zip(contenders, (s, who) => new EncodedSeat(s.Ledger, who, TechnologyOf(s.Ledger), r => rules[r], Store))];
        failures = [.. ruleSet.Styles.Select(s => new EncodedFailures(s, Store))];
        winners = ruleSet.Styles.ToFrozenDictionary(s => s.Id, s => Store.AddMember(JsonBytes.Of(new PossibleWinnerResponse(s.Id, [])).AsSpan()[..^3]));
        tensions = new(ruleSet.Tensions.Select(t => KeyValuePair.Create(t, new EncodedTension(ruleSet, t, Store))), ReferenceEqualityComparer.Instance);
        practices = [.. ruleSet.Practices.Select(p => Store.AddMember(JsonBytes.Of(AdvisedPracticeResponse.Of(p))))];

        Technology? TechnologyOf(Ledger ledger) => ledger.Seat < ruleSet.Styles.Length ? null : ruleSet.FindTechnology(ledger.Id);
        byte[] Named(Ledger ledger) => JsonBytes.Of(new RuledOutResponse(ledger.Id, TechnologyOf(ledger)?.Name ?? ruleSet.FindStyle(ledger.Id)!.Name, null));
    }

    /// <summary>Keeps all that is said here as fragments.</summary>
    public JsonStore Store { get; } = new();

    /// <summary>Version and digest.</summary>
    public JsonFragment Name { get; }

    /// <summary>In the order of the questionnaire.</summary>
    public ImmutableArray<EncodedQuestion> Questions { get; }

    /// <summary>Who sits in a seat.</summary>
    public EncodedSeat Of(int seat) => seats[seat];

    /// <summary>All that is said in brief of neighbours who are ruled out, as members of a list.</summary>
    /// <param name="from">The first seat.</param>
    /// <param name="to">The seat behind the last.</param>
    public JsonFragment RuledOut(int from, int to) => new(ruledOut[from], ruledOut[to] - ruledOut[from]);

    /// <summary>How the style in a seat fails.</summary>
    public EncodedFailures FailuresOf(int seat) => failures[seat];

    /// <summary>That a style can win, up to the witness.</summary>
    public JsonFragment WinnerOf(string style) => winners[style];

    public EncodedTension Of(Tension tension) => tensions[tension];

    /// <summary>The practice at a place in the rule set.</summary>
    public JsonFragment PracticeAt(int place) => practices[place];
}
