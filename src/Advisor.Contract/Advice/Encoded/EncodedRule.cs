using System.Collections.Immutable;
using Advisor.Engine.Knowledge;

namespace Advisor.Contract.Advice.Encoded;

/// <summary>Encodes what advice says of a rule.</summary>
internal sealed class EncodedRule
{
    private readonly RuleSet ruleSet;
    private readonly Rule rule;
    private readonly bool namesTechnology;
    private readonly ImmutableArray<EncodedEffect> effects;

    public EncodedRule(RuleSet ruleSet, Rule rule, JsonStore store)
    {
        (this.ruleSet, this.rule) = (ruleSet, rule);
        namesTechnology = rule.Because.Contains("{technology}", StringComparison.Ordinal) || rule.Because.Contains("{fact.", StringComparison.Ordinal);
        ImmutableArray<Question> questions = [.. ruleSet.Questions.Where(q => rule.When.Any(c => c.Question == q.Id) || IsRelated(q.Id))];
        effects = [.. rule.Effects.Select(e => e with { Target = null }).Distinct().Select(e => new EncodedEffect(ruleSet, rule, e, questions, store))];
    }

    /// <summary>What is said where the rule applied, as a member of a list; of length 0: the sentence must be made as a whole.</summary>
    /// <param name="technology">The technology it speaks of there; null: a style.</param>
    public JsonFragment Reason(Effect effect, Technology? technology) => Of(effect).Reason(namesTechnology ? technology : null);

    /// <summary>What is said where the answer to a question kept the rule from applying, as a member of a list.</summary>
    /// <param name="technology">The technology it speaks of there; null: a style.</param>
    public JsonFragment Lack(Effect effect, string question, Technology? technology) =>
        Of(effect).Lack(ruleSet.FindQuestion(question)!, IsRelated(question) ? technology : null);

    private EncodedEffect Of(Effect effect) => effects.First(e => e.Kind == effect.Kind && e.Weight == effect.Weight);

    private bool IsRelated(string question) => rule.Where.OfType<Relation>().Any(r => r.Question == question);
}
