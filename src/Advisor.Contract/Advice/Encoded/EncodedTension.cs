using Advisor.Engine.Explanation;
using Advisor.Engine.Knowledge;

namespace Advisor.Contract.Advice.Encoded;

/// <summary>What advice says of a tension.</summary>
internal sealed class EncodedTension
{
    private readonly Tension tension;
    private readonly EncodedSentence detail;
    private readonly byte[] before;
    private readonly byte[] after;

    public EncodedTension(RuleSet ruleSet, Tension tension)
    {
        this.tension = tension;
        detail = new(ruleSet, SentencePattern.Of(ruleSet, tension));
        JsonBytes.Part(TensionResponse.Of(tension, ruleSet, ""), "\"detail\":\"\""u8, 10, 0, out before, out after);
    }

    public void Write(ref JsonOutput output, EncodedAnswers answers)
    {
        output.Write(before);
        if (!detail.TryWrite(ref output, answers))
            output.WriteInner(Sentence.Of(tension, answers.Answers));
        output.WriteKept(after);
    }
}
