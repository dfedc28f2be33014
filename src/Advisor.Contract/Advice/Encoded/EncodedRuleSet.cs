using System.Collections.Frozen;
using System.Collections.Immutable;
using Advisor.Engine.Knowledge;

namespace Advisor.Contract.Advice.Encoded;

/// <summary>All that advice says which is known before any question is answered. Immutable; safe to share among threads.</summary>
internal sealed class EncodedRuleSet
{
    private readonly FrozenDictionary<string, EncodedStyle> styles;
    private readonly FrozenDictionary<string, EncodedTechnology> technologies;
    private readonly Dictionary<Rule, EncodedRule> rules;
    private readonly Dictionary<Tension, EncodedTension> tensions;
    private readonly Dictionary<Practice, byte[]> practices;

    /// <summary>Encodes it, which takes some milliseconds.</summary>
    public EncodedRuleSet(RuleSet ruleSet)
    {
        Name = JsonBytes.Of(RuleSetName.Of(ruleSet));
        Questions = [.. ruleSet.Questions.Select(q => new EncodedQuestion(q))];
        styles = ruleSet.Styles.ToFrozenDictionary(s => s.Id, s => new EncodedStyle(s));
        technologies = ruleSet.Technologies.Select((t, place) => new EncodedTechnology(t, place)).ToFrozenDictionary(t => t.Technology.Id);
        rules = new(ruleSet.Rules.Select(r => KeyValuePair.Create(r, new EncodedRule(ruleSet, r))), ReferenceEqualityComparer.Instance);
        tensions = new(ruleSet.Tensions.Select(t => KeyValuePair.Create(t, new EncodedTension(ruleSet, t))), ReferenceEqualityComparer.Instance);
        practices = new(ruleSet.Practices.Select(p => KeyValuePair.Create(p, JsonBytes.Of(AdvisedPracticeResponse.Of(p)))), ReferenceEqualityComparer.Instance);
    }

    /// <summary>Version and digest.</summary>
    public byte[] Name { get; }

    /// <summary>In the order of the questionnaire.</summary>
    public ImmutableArray<EncodedQuestion> Questions { get; }

    public EncodedStyle Style(string id) => styles[id];

    public EncodedTechnology Technology(string id) => technologies[id];

    public EncodedRule Of(Rule rule) => rules[rule];

    public EncodedTension Of(Tension tension) => tensions[tension];

    public byte[] Of(Practice practice) => practices[practice];
}
