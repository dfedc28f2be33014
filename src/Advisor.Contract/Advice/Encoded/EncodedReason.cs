using Advisor.Engine.Explanation;
using Advisor.Engine.Knowledge;

namespace Advisor.Contract.Advice.Encoded;

/// <summary>That a rule applied to a style or technology.</summary>
internal sealed class EncodedReason
{
    private readonly Rule rule;
    private readonly Technology? technology;
    private readonly EncodedEffect effect;
    private readonly EncodedSentence sentence;
    private readonly byte[]? whole;

    /// <summary>Puts it together.</summary>
    /// <param name="technology">The technology that the rule speaks of; null: none in particular.</param>
    /// <param name="sentence">Of this technology.</param>
    public EncodedReason(Rule rule, Technology? technology, EncodedEffect effect, EncodedSentence sentence)
    {
        (this.rule, this.technology, this.effect, this.sentence) = (rule, technology, effect, sentence);
        whole = sentence.Fixed is { } because ? [.. effect.BeforeBecause, .. because, .. effect.AfterBecause] : null;
    }

    public void Write(ref JsonOutput output, EncodedAnswers answers)
    {
        if (whole is not null)
        {
            output.Write(whole);
            return;
        }
        output.Write(effect.BeforeBecause);
        if (!sentence.TryWrite(ref output, answers))
            output.WriteInner(Sentence.Of(rule, answers.Answers, technology));
        output.Write(effect.AfterBecause);
    }
}
