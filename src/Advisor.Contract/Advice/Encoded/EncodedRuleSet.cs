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
    private readonly ImmutableArray<EncodedFailures> failures;
    private readonly FrozenDictionary<string, byte[]> winners;
    private readonly Dictionary<Tension, EncodedTension> tensions;
    private readonly Dictionary<Practice, byte[]> practices;

    /// <summary>Encodes it, which takes some milliseconds.</summary>
    public EncodedRuleSet(AdviceEngine advisor)
    {
        var ruleSet = advisor.RuleSet;
        Name = JsonBytes.Of(RuleSetName.Of(ruleSet));
        Questions = [.. ruleSet.Questions.Select(q => new EncodedQuestion(q))];
        var rules = new Dictionary<Rule, EncodedRule>(ruleSet.Rules.Select(r => KeyValuePair.Create(r, new EncodedRule(ruleSet, r))), ReferenceEqualityComparer.Instance);
        seats = [.. advisor.Terrain.Seats.Select(s => Of(s.Ledger))];
        failures = [.. ruleSet.Styles.Select(s => new EncodedFailures(s))];
        winners = ruleSet.Styles.ToFrozenDictionary(s => s.Id, s => JsonBytes.Of(new PossibleWinnerResponse(s.Id, []))[..^2]);
        tensions = new(ruleSet.Tensions.Select(t => KeyValuePair.Create(t, new EncodedTension(ruleSet, t))), ReferenceEqualityComparer.Instance);
        practices = new(ruleSet.Practices.Select(p => KeyValuePair.Create(p, JsonBytes.Of(AdvisedPracticeResponse.Of(p)))), ReferenceEqualityComparer.Instance);

        EncodedSeat Of(Ledger ledger)
        {
            var technology = ledger.Seat < ruleSet.Styles.Length ? null : ruleSet.FindTechnology(ledger.Id);
            return new(ledger, technology?.Name ?? ruleSet.FindStyle(ledger.Id)!.Name, technology, r => rules[r]);
        }
    }

    /// <summary>Version and digest.</summary>
    public byte[] Name { get; }

    /// <summary>In the order of the questionnaire.</summary>
    public ImmutableArray<EncodedQuestion> Questions { get; }

    public EncodedSeat Of(Account account) => seats[account.Ledger.Seat];

    /// <summary>How the style fails that the account is of.</summary>
    public EncodedFailures FailuresOf(Account account) => failures[account.Ledger.Seat];

    /// <summary>That a style can win, up to the witness's first member.</summary>
    public byte[] WinnerOf(string style) => winners[style];

    public EncodedTension Of(Tension tension) => tensions[tension];

    public byte[] Of(Practice practice) => practices[practice];
}
