using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Explanation;
using Advisor.Engine.Knowledge;

namespace Advisor.Contract.Advice.Encoded;

/// <summary>What advice says of a rule, for styles and for each technology that it may speak of.</summary>
internal sealed class EncodedRule
{
    private readonly RuleSet ruleSet;
    private readonly Rule rule;
    private readonly EncodedSentence common;
    private readonly ImmutableArray<EncodedSentence?> special;
    private readonly ImmutableArray<EncodedEffect> effects;
    private readonly ImmutableArray<EncodedGate> gates;

    public EncodedRule(RuleSet ruleSet, Rule rule)
    {
        (this.ruleSet, this.rule) = (ruleSet, rule);
        common = new(ruleSet, SentencePattern.Of(ruleSet, rule, null));
        special = Special();
        ImmutableArray<Question> questions = [.. ruleSet.Questions.Where(IsRead)];
        effects =
        [
            .. rule.Effects.Select(e => e with { Target = null }).Distinct()
                .Select(e => new EncodedEffect(rule, e, questions, special.IsEmpty ? common.Fixed : null)),
        ];
        gates = [.. questions.Select(q => new EncodedGate(ruleSet, rule, q, SpeaksOf))];
    }

    /// <summary>Writes that the rule applied.</summary>
    /// <param name="technology">The technology it speaks of here; null: a style.</param>
    public void WriteReason(ref JsonOutput output, Effect effect, EncodedTechnology? technology, EncodedAnswers answers)
    {
        var encoded = Of(effect);
        if (encoded.Whole is { } whole)
        {
            output.Write(whole);
            return;
        }
        output.Write(encoded.BeforeBecause);
        var sentence = technology is null || special.IsEmpty ? common : special[technology.Place];
        if (sentence?.TryWrite(ref output, answers) != true)
            output.WriteInner(Sentence.Of(rule, answers.Answers, technology?.Technology));
        output.Write(encoded.AfterBecause);
    }

    /// <summary>Writes that the rule did not apply.</summary>
    /// <param name="technology">The technology it speaks of here; null: a style.</param>
    public void WriteUnmet(ref JsonOutput output, UnmetRule unmet, EncodedTechnology? technology, EncodedAnswers answers)
    {
        output.Write(Of(unmet.Effect).Beginning);
        foreach (var gate in gates)
            if (gate.Question.Id == unmet.Question)
                gate.Write(ref output, technology, answers);
    }

    private EncodedEffect Of(Effect effect)
    {
        foreach (var known in effects)
            if (known.Kind == effect.Kind && known.Weight == effect.Weight)
                return known;
        throw new ArgumentException($"Rule `{rule.Id}` has no such effect", nameof(effect));
    }

    private ImmutableArray<EncodedSentence?> Special() =>
        rule.Because.Contains("{technology}", StringComparison.Ordinal) || rule.Because.Contains("{fact.", StringComparison.Ordinal)
            ? [.. ruleSet.Technologies.Select(t => SpeaksOf(t) ? new EncodedSentence(ruleSet, SentencePattern.Of(ruleSet, rule, t)) : null)]
            : [];

    private bool SpeaksOf(Technology technology) => rule.Effects.Any(e => e.Target is null || e.Target == technology.Id);

    private bool IsRead(Question question) =>
        rule.When.Any(c => c.Question == question.Id) || rule.Where.OfType<Relation>().Any(r => r.Question == question.Id);
}
