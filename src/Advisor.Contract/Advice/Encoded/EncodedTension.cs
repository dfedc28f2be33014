using Advisor.Engine.Explanation;
using Advisor.Engine.Knowledge;

namespace Advisor.Contract.Advice.Encoded;

/// <summary>What advice says of a tension.</summary>
internal sealed class EncodedTension
{
    private readonly Tension tension;
    private readonly JsonFragment json;

    public EncodedTension(RuleSet ruleSet, Tension tension, JsonStore store)
    {
        this.tension = tension;
        JsonBytes.Part(TensionResponse.Of(tension, ruleSet, ""), "\"detail\":\"\""u8, 10, 0, out var before, out var after);
        json = new EncodedSentence(ruleSet, [(byte)',', .. before], after, store).Encode(SentencePattern.Of(ruleSet, tension));
    }

    /// <summary>Writes it as a member of a list.</summary>
    public void Write(JsonOutput output, EncodedAnswers answers)
    {
        if (!answers.TryWrite(output, json))
            output.WriteMember(JsonBytes.Of(TensionResponse.Of(tension, answers.Answers.RuleSet, Sentence.Of(tension, answers.Answers))));
    }
}
