using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Explanation;
using Advisor.Engine.Knowledge;

namespace Advisor.Contract.Advice.Encoded;

/// <summary>What advice says of a rule that has a certain effect, each part once, however many styles and technologies the rule speaks of.</summary>
internal sealed class EncodedEffect
{
    private readonly RuleSet ruleSet;
    private readonly Rule rule;
    private readonly JsonStore store;
    private readonly EncodedSentence sentence;
    private readonly byte[] beginning; // of an unmet rule
    private readonly Dictionary<string, JsonFragment> reasons = [];
    private readonly Dictionary<(string Question, string Technology), JsonFragment> lacks = [];

    /// <summary>Encodes what is the same wherever the rule applies.</summary>
    /// <param name="questions">Those that the rule reads, in the order of the questionnaire.</param>
    public EncodedEffect(RuleSet ruleSet, Rule rule, Effect effect, ImmutableArray<Question> questions, JsonStore store)
    {
        (this.ruleSet, this.rule, this.store, Kind, Weight) = (ruleSet, rule, store, effect.Kind, effect.Weight);
        var reason = ReasonResponse.Of(new Reason(rule, effect, [.. questions.Select(q => q.Id)]), "");
        JsonBytes.Part(reason, "\"because\":\"\""u8, 11, 0, out var before, out var after);
        JsonBytes.Part(reason, ",\"because\":\"\""u8, 0, 0, out beginning, out _);
        sentence = new(ruleSet, [(byte)',', .. before], after, store);
    }

    public EffectKind Kind { get; }

    public int Weight { get; }

    /// <summary>The reason, where the rule applied.</summary>
    /// <param name="technology">The technology that its sentence names; null: none.</param>
    public JsonFragment Reason(Technology? technology) =>
        reasons.TryGetValue(technology?.Id ?? "", out var known)
            ? known
            : reasons[technology?.Id ?? ""] = sentence.Encode(SentencePattern.Of(ruleSet, rule, technology));

    /// <summary>That the answer to a question kept the rule from applying.</summary>
    /// <param name="technology">The technology whose facts the question is compared with; null: none.</param>
    public JsonFragment Lack(Question question, Technology? technology) =>
        lacks.TryGetValue((question.Id, technology?.Id ?? ""), out var known)
            ? known
            : lacks[(question.Id, technology?.Id ?? "")] = store.Add(
            [
                store.AddMember([.. beginning, .. JsonBytes.Raw($",\"question\":\"{JsonBytes.Encoded(question.Id)}\",\"answer\":")]),
                EncodedAnswers.GapOf(ruleSet.PlaceOf(question.Id), Telling.Value),
                store.Add(JsonBytes.Raw($",\"condition\":\"{JsonBytes.Encoded(ConditionText.Of(rule, question, technology))}\"}}")),
            ]);
}
