using System.Collections.Immutable;
using Advisor.Engine.Knowledge;

namespace Advisor.Contract.Advice.Encoded;

/// <summary>What advice says where the answer to one question keeps a rule from applying.</summary>
internal sealed class EncodedGate
{
    private readonly int place;
    private readonly byte[] beforeAnswer;
    private readonly byte[] common;
    private readonly ImmutableArray<byte[]?> special;

    /// <summary>Encodes it.</summary>
    /// <param name="speaksOf">Of which technologies the rule may speak.</param>
    public EncodedGate(RuleSet ruleSet, Rule rule, Question question, Func<Technology, bool> speaksOf)
    {
        Question = question;
        place = ruleSet.PlaceOf(question.Id);
        beforeAnswer = JsonBytes.Raw($",\"question\":\"{JsonEncoded(question.Id)}\",\"answer\":");
        common = Condition(null);
        special = rule.Where.OfType<Relation>().Any(r => r.Question == question.Id)
            ? [.. ruleSet.Technologies.Select(t => speaksOf(t) ? Condition(t) : null)]
            : [];

        byte[] Condition(Technology? technology) => JsonBytes.Raw($",\"condition\":\"{JsonEncoded(ConditionText.Of(rule, question, technology))}\"}}");
    }

    public Question Question { get; }

    /// <summary>Writes the members from the question on.</summary>
    public void Write(ref JsonOutput output, EncodedTechnology? technology, EncodedAnswers answers)
    {
        output.Write(beforeAnswer);
        output.Write(answers.Value(place));
        output.Write(technology is null || special.IsEmpty ? common : special[technology.Place]);
    }

    private static string JsonEncoded(string text) => System.Text.Json.JsonEncodedText.Encode(text, JsonForm.Options.Encoder).ToString();
}
