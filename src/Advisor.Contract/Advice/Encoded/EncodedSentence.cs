using System.Collections.Immutable;
using Advisor.Engine.Explanation;
using Advisor.Engine.Knowledge;

namespace Advisor.Contract.Advice.Encoded;

/// <summary>Encodes sentences that tell answers, with what stands around them.</summary>
/// <param name="ruleSet">Where the questions are.</param>
/// <param name="before">What stands before the sentence, with the comma before a member of a list.</param>
/// <param name="after">What stands after it.</param>
/// <param name="store">Keeps it.</param>
internal sealed class EncodedSentence(RuleSet ruleSet, byte[] before, byte[] after, JsonStore store)
{
    /// <summary>Encodes one.</summary>
    /// <param name="pattern">The sentence; null: it cannot be parted.</param>
    /// <returns>Of length 0: the sentence must be made as a whole.</returns>
    public JsonFragment Encode(SentencePattern? pattern)
    {
        if (pattern is null || pattern.Questions.Any(q => ruleSet.PlaceOf(q) < 0))
            return default;
        var texts = Around(pattern);
        var pieces = new List<JsonFragment>();
        for (var i = 0; i < texts.Length; i++)
        {
            pieces.Add(store.Add(texts[i]));
            if (i < pattern.Questions.Length)
                pieces.Add(EncodedAnswers.GapOf(ruleSet.PlaceOf(pattern.Questions[i]), i == 0 && pattern.Texts[0].Length == 0 ? Telling.First : Telling.Inside));
        }
        return pieces is [{ Start: >= 0 } only] ? only : store.Add(pieces);
    }

    private ImmutableArray<byte[]> Around(SentencePattern pattern)
    {
        byte[][] all = [.. pattern.Texts.Select(JsonBytes.Inner)];
        all[0] = [.. before, .. all[0]];
        all[^1] = [.. all[^1], .. after];
        return [.. all];
    }
}
