using System.Collections.Immutable;
using System.Text;
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
        var reader = new Utf8JsonReader(json);
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
                return null;
            AnswerSet? answers = null;
            var hasId = false;
            var place = 0..0;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var isAnswers = reader.ValueTextEquals("answers"u8);
                if (isAnswers && (answers is not null || (answers = Answers(ref reader)) is null))
                    return null;
                if (!isAnswers && (!takesId || hasId || !reader.ValueTextEquals("id"u8) || !(hasId = TryId(ref reader, out place))))
                    return null;
            }
            id = json[place];
            return reader.Read() ? null : answers;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private AnswerSet? Answers(ref Utf8JsonReader reader)
    {
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            return null;
        var answers = new Answer?[ruleSet.Questions.Length];
        Span<bool> isSeen = stackalloc bool[answers.Length];
        var place = -1;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            place = names.Find(reader.ValueSpan, after: place);
            if (place < 0 || isSeen[place] || !reader.Read())
                return null;
            isSeen[place] = true;
            if (reader.TokenType != JsonTokenType.Null && (answers[place] = questions[place].Decode(ref reader)) is null)
                return null;
        }
        return AnswerSet.Read(ruleSet, answers);
    }

    private static bool TryId(ref Utf8JsonReader reader, out Range place)
    {
        place = 0..0;
        if (!reader.Read() || reader.TokenType == JsonTokenType.Null)
            return reader.TokenType == JsonTokenType.Null;
        place = (int)reader.TokenStartIndex..(int)reader.BytesConsumed;
        return reader.TokenType == JsonTokenType.Number
            || (reader.TokenType == JsonTokenType.String && !reader.ValueIsEscaped && Ascii.IsValid(reader.ValueSpan));
    }
}
