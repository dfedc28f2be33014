using System.Collections.Immutable;
using Advisor.Engine.Explanation;
using Advisor.Engine.Knowledge;

namespace Advisor.Contract.Advice.Encoded;

/// <summary>Encodes what advice says of a rule, each part once, however many styles and technologies the rule speaks of.</summary>
internal sealed class EncodedRule
{
    private readonly RuleSet ruleSet;
    private readonly Rule rule;
    private readonly bool namesTechnology;
    private readonly EncodedSentence sentence;
    private readonly ImmutableArray<EncodedEffect> effects;
    private readonly Dictionary<(EncodedEffect Effect, string? Technology), EncodedReason> reasons = [];
    private readonly Dictionary<(EncodedEffect Effect, string Question, string? Technology), EncodedLack> lacks = [];

    public EncodedRule(RuleSet ruleSet, Rule rule)
    {
        (this.ruleSet, this.rule) = (ruleSet, rule);
        namesTechnology = rule.Because.Contains("{technology}", StringComparison.Ordinal) || rule.Because.Contains("{fact.", StringComparison.Ordinal);
        sentence = new(ruleSet, SentencePattern.Of(ruleSet, rule, null));
        ImmutableArray<Question> questions = [.. ruleSet.Questions.Where(q => rule.When.Any(c => c.Question == q.Id) || IsRelated(q.Id))];
        effects = [.. rule.Effects.Select(e => e with { Target = null }).Distinct().Select(e => new EncodedEffect(rule, e, questions))];
    }

    /// <summary>What is said where the rule applied.</summary>
    /// <param name="technology">The technology it speaks of there; null: a style.</param>
    public EncodedReason Reason(Effect effect, Technology? technology)
    {
        var (encoded, named) = (Of(effect), namesTechnology ? technology : null);
        if (reasons.TryGetValue((encoded, named?.Id), out var known))
            return known;
        var special = named is null ? sentence : new EncodedSentence(ruleSet, SentencePattern.Of(ruleSet, rule, named));
        return reasons[(encoded, named?.Id)] = new(rule, technology, encoded, special);
    }

    /// <summary>What is said where the answer to a question kept the rule from applying.</summary>
    /// <param name="technology">The technology it speaks of there; null: a style.</param>
    public EncodedLack Lack(Effect effect, string question, Technology? technology)
    {
        var (encoded, related) = (Of(effect), IsRelated(question) ? technology : null);
        return lacks.TryGetValue((encoded, question, related?.Id), out var known)
            ? known
            : lacks[(encoded, question, related?.Id)] = new(rule, encoded, ruleSet.FindQuestion(question)!, ruleSet.PlaceOf(question), related);
    }

    private EncodedEffect Of(Effect effect) => effects.First(e => e.Kind == effect.Kind && e.Weight == effect.Weight);

    private bool IsRelated(string question) => rule.Where.OfType<Relation>().Any(r => r.Question == question);
}
