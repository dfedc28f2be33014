using System.Collections.Immutable;
using Advisor.Engine.Explanation;
using Advisor.Engine.Knowledge;

namespace Advisor.Contract.Advice.Encoded;

/// <summary>A sentence in JSON without its quotation marks, with gaps for answers.</summary>
internal sealed class EncodedSentence
{
    private readonly ImmutableArray<byte[]> texts;
    private readonly ImmutableArray<int> gaps;

    /// <summary>Encodes a pattern.</summary>
    /// <param name="ruleSet">Where the questions are.</param>
    /// <param name="pattern">Null: the sentence is always made as a whole.</param>
    public EncodedSentence(RuleSet ruleSet, SentencePattern? pattern)
    {
        texts = [.. (pattern?.Texts ?? []).Select(JsonBytes.Inner)];
        gaps = [.. (pattern?.Questions ?? []).Select(ruleSet.PlaceOf)];
    }

    /// <summary>The whole sentence, where it is the same whatever is answered; else null.</summary>
    public byte[]? Fixed => texts is [var only] ? only : null;

    /// <summary>Writes the sentence.</summary>
    /// <returns>False: nothing was written, since it must be made as a whole.</returns>
    public bool TryWrite(ref JsonOutput output, EncodedAnswers answers)
    {
        if (texts.IsEmpty)
            return false;
        for (var i = 0; i < gaps.Length; i++)
            if (gaps[i] < 0 || answers.Words(gaps[i], IsFirst(i)).IsEmpty)
                return false;
        output.Write(texts[0]);
        for (var i = 0; i < gaps.Length; i++)
        {
            output.Write(answers.Words(gaps[i], IsFirst(i)));
            output.Write(texts[i + 1]);
        }
        return true;
    }

    private bool IsFirst(int gap) => gap == 0 && texts[0].Length == 0;
}
