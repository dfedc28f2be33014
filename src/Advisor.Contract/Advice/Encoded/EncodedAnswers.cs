using System.Collections.Immutable;
using Advisor.Engine.Answers;
using Advisor.Engine.Explanation;
using Advisor.Engine.Knowledge;

namespace Advisor.Contract.Advice.Encoded;

/// <summary>The answers of one request, encoded when they are first told.</summary>
internal sealed class EncodedAnswers(AnswerSet answers, ImmutableArray<EncodedQuestion> questions)
{
    // By question.
    private byte[]?[] Values => field ??= new byte[]?[questions.Length];

    private byte[]?[] WordsInside => field ??= new byte[]?[questions.Length];

    private byte[]?[] WordsFirst => field ??= new byte[]?[questions.Length];

    /// <summary>The answers themselves.</summary>
    public AnswerSet Answers => answers;

    /// <summary>An answer as understood; <c>null</c> where the question is open.</summary>
    /// <param name="place">The place of the question in the questionnaire.</param>
    public ReadOnlySpan<byte> Value(int place) => Values[place] ??= questions[place].Encode(answers.ByPlace[place]);

    /// <summary>Writes the object that has them all.</summary>
    public void Write(ref JsonOutput output)
    {
        output.Write("{"u8);
        var list = new JsonList();
        for (var place = 0; place < questions.Length; place++)
        {
            if (answers.ByPlace[place] is not { } answer)
                continue;
            list.Next(ref output);
            questions[place].WriteMember(ref output, answer);
        }
        output.Write("}"u8);
    }

    /// <summary>An answer as it is told within a sentence; empty: not by itself.</summary>
    /// <param name="place">The place of the question in the questionnaire.</param>
    /// <param name="isFirst">Whether the sentence begins with it.</param>
    public ReadOnlySpan<byte> Words(int place, bool isFirst) =>
        (isFirst ? WordsFirst : WordsInside)[place] ??=
            SentencePattern.WordsOf(answers, questions[place].Question.Id, isFirst) is { } text ? JsonBytes.Inner(text) : [];
}
