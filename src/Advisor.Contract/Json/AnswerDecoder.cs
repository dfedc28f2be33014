using System.Collections.Immutable;
using System.Text.Json;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;

namespace Advisor.Contract.Json;

/// <summary>
/// Reads sound answers straight from a body, in one pass. It decides nothing: where anything is unusual it declines, and the way that reports faults
/// must be gone; where it does not, that way finds no fault and gives the same answers. Immutable; safe to share among threads.
/// </summary>
internal sealed class AnswerDecoder
{
    private readonly RuleSet ruleSet;
    private readonly JsonWords names;
    private readonly ImmutableArray<QuestionDecoder> questions;

    public AnswerDecoder(RuleSet ruleSet)
    {
        this.ruleSet = ruleSet;
        names = new(ruleSet.Questions.Select(q => q.Id));
        questions = [.. ruleSet.Questions.Select(q => new QuestionDecoder(q))];
    }

    /// <summary>Reads an object with the member <c>answers</c>.</summary>
    /// <param name="json">The whole body, without a byte order mark.</param>
    /// <returns>Null: declined.</returns>
    public AnswerSet? Decode(ReadOnlySpan<byte> json) => Decode(json, takesId: false, out _);

    /// <summary>The same with an <c>id</c>, if <paramref name="takesId"/>, which may be text or a number.</summary>
    /// <param name="id">The id as it is written; empty: none, or null.</param>
    public AnswerSet? Decode(ReadOnlySpan<byte> json, bool takesId, out ReadOnlySpan<byte> id)
    {
        id = default;
        var cursor = new JsonCursor(json);
        try
        {
            if (!cursor.TryTake((byte)'{'))
                return null;
            AnswerSet? answers = null;
            var hasId = false;
            var place = 0..0;
            do
            {
                var isAnswers = cursor.TryTake("\"answers\""u8);
                if (!isAnswers && (!takesId || hasId || !cursor.TryTake("\"id\""u8)))
                    return null;
                if (!cursor.TryTake((byte)':'))
                    return null;
                if (isAnswers && (answers is not null || (answers = Answers(ref cursor)) is null))
                    return null;
                if (!isAnswers && !(hasId = TryId(ref cursor, out place)))
                    return null;
            }
            while (cursor.TryTake((byte)','));
            id = json[place];
            return cursor.TryTake((byte)'}') && cursor.IsAtEnd() ? answers : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private AnswerSet? Answers(ref JsonCursor cursor)
    {
        if (!cursor.TryTake((byte)'{'))
            return null;
        var answers = new Answer?[questions.Length];
        Span<bool> isSeen = stackalloc bool[answers.Length];
        var place = -1;
        for (var more = !cursor.IsAt((byte)'}'); more; more = cursor.TryTake((byte)','))
        {
            place = names.TakeNext(ref cursor, after: place);
            if (place < 0 || isSeen[place] || !cursor.TryTake((byte)':'))
                return null;
            isSeen[place] = true;
            if (!cursor.TryTake("null"u8) && (answers[place] = questions[place].Decode(ref cursor)) is null)
                return null;
        }
        return cursor.TryTake((byte)'}') ? AnswerSet.Read(ruleSet, answers) : null;
    }

    private static bool TryId(ref JsonCursor cursor, out Range place)
    {
        place = 0..0;
        if (cursor.TryTake("null"u8))
            return true;
        var start = cursor.Position;
        if (!(cursor.IsAt((byte)'"') ? cursor.TryTakePlainText(out _) : cursor.TryTakeNumber(out _)))
            return false;
        place = start..cursor.Position;
        return true;
    }
}
