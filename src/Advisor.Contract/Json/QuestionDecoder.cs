using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;

namespace Advisor.Contract.Json;

/// <summary>Reads sound answers to one question; see <see cref="AnswerDecoder"/>.</summary>
internal sealed class QuestionDecoder
{
    private readonly JsonWords options;
    private readonly ImmutableArray<OptionsAnswer> single;

    public QuestionDecoder(Question question)
    {
        Question = question;
        options = new(question.Options.Select(o => o.Id));
        single = [.. question.Options.Select(o => new OptionsAnswer([o.Id]).For(question))];
    }

    public Question Question { get; }

    /// <summary>Reads the value at which the reader stands, which is not null.</summary>
    /// <returns>Null: declined.</returns>
    public Answer? Decode(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String or JsonTokenType.Number when Question.IsNumeric => Amount(ref reader),
        JsonTokenType.String when !Question.IsMultiple => options.Find(reader.ValueSpan) is >= 0 and var option ? single[option] : null,
        JsonTokenType.StartArray when Question.IsMultiple => Several(ref reader),
        _ => null,
    };

    private AmountAnswer? Amount(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetUInt32(out var whole) && reader.ValueSpan.Length < 10)
            return whole <= Quantity.Maximum(Question.Type) ? new(whole) : null;
        var text = JsonWord.Of(reader.ValueSpan, reader.ValueIsEscaped, stackalloc char[JsonWord.Longest]);
        return !text.IsEmpty && Quantity.TryParse(Question.Type, text.ToString(), out var amount, out _) ? new(amount) : null;
    }

    private OptionsAnswer? Several(ref Utf8JsonReader reader)
    {
        Span<bool> isChosen = stackalloc bool[single.Length];
        var (count, last) = (0, -1);
        ulong bits = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.String)
        {
            last = options.Find(reader.ValueSpan, after: last);
            if (last < 0 || isChosen[last])
                return null;
            isChosen[last] = true;
            bits |= single[last].Bits;
            count++;
        }
        if (reader.TokenType != JsonTokenType.EndArray || count == 0)
            return null;
        if (count == 1)
            return single[last];
        var chosen = new string[count];
        for (var (i, next) = (0, 0); next < count; i++)
            if (isChosen[i])
                chosen[next++] = Question.Options[i].Id;
        return new(ImmutableCollectionsMarshal.AsImmutableArray(chosen)) { Bits = bits };
    }
}
