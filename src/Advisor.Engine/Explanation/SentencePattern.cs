using System.Collections.Immutable;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Explanation;

/// <summary>
/// A sentence with gaps where it tells answers, for who says it often: what does not depend on the answers is put into words once. With the words of
/// <see cref="WordsOf"/> in its gaps it is the sentence that <see cref="Sentence"/> gives.
/// </summary>
/// <param name="Texts">What stands before, between and after the gaps: one more than there are gaps.</param>
/// <param name="Questions">The question whose answer belongs into each gap.</param>
public sealed record SentencePattern(ImmutableArray<string> Texts, ImmutableArray<string> Questions)
{
    // For private use: no letter, no space, no stop, so that all around it is written as around a word.
    private const char Gap = '\uE000';

    /// <summary>The pattern of <see cref="Sentence.Of(Rule, AnswerSet, Technology?)"/>; null: the text cannot be parted so.</summary>
    public static SentencePattern? Of(RuleSet ruleSet, Rule rule, Technology? technology) => Of(rule.Because, ruleSet, technology);

    /// <summary>The pattern of <see cref="Sentence.Of(Tension, AnswerSet)"/>; null: the text cannot be parted so.</summary>
    public static SentencePattern? Of(RuleSet ruleSet, Tension tension) => Of(tension.Detail, ruleSet, null);

    /// <summary>The words for a gap; null: with this answer the sentence must be made as a whole.</summary>
    /// <param name="isFirst">Whether nothing stands before the gap.</param>
    public static string? WordsOf(AnswerSet answers, string question, bool isFirst)
    {
        var words = Sentence.Answered(answers, question);
        var fits = words.Length > 1 && char.IsLetterOrDigit(words[0]) && char.IsLetterOrDigit(words[^1]) && Prose.Tidy(words) == words
            && !(isFirst && char.IsLower(words[0]));
        return fits ? words : null;
    }

    /// <summary>The sentence for these answers; null: it must be made as a whole.</summary>
    internal string? Fill(AnswerSet answers)
    {
        var filled = Texts[0];
        for (var gap = 0; gap < Questions.Length; gap++)
        {
            if (WordsOf(answers, Questions[gap], isFirst: filled.Length == 0) is not { } words)
                return null;
            filled = string.Concat(filled, words, Texts[gap + 1]);
        }
        return filled;
    }

    private static SentencePattern? Of(string text, RuleSet ruleSet, Technology? technology)
    {
        var questions = ImmutableArray.CreateBuilder<string>();
        var filled = Sentence.Fill(text, ruleSet, technology, question =>
        {
            questions.Add(question);
            return Gap.ToString();
        });
        ImmutableArray<string> texts = [.. filled.Split(Gap)];
        // Whether a single letter becomes a capital depends on what follows it.
        return texts.Length == questions.Count + 1 && (texts.Length == 1 || texts[0].Length != 1) ? new(texts, questions.ToImmutable()) : null;
    }
}
