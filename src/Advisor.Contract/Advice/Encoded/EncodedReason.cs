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

    /// <summary>Puts it together.</summary>
    /// <param name="technology">The technology that the rule speaks of; null: none in particular.</param>
    /// <param name="sentence">Of this technology.</param>
    public EncodedReason(Rule rule, Technology? technology, EncodedEffect effect, EncodedSentence sentence)
    {
        (this.rule, this.technology, this.effect, this.sentence) = (rule, technology, effect, sentence);
        Whole = sentence.Fixed is { } because ? [.. effect.BeforeBecause, .. because, .. effect.AfterBecause] : null;
    }

    /// <summary>All of it; null: it tells an answer.</summary>
    public byte[]? Whole { get; }

    /// <summary>Writes it.</summary>
    public void Write(ref JsonOutput output, EncodedAnswers answers)
    {
        output.Write(effect.BeforeBecause);
        if (!sentence.TryWrite(ref output, answers))
            output.WriteInner(Sentence.Of(rule, answers.Answers, technology));
        output.WriteKept(effect.AfterBecause);
    }
}
