using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;

namespace Advisor.Contract.Json;

/// <summary>Reads sound answers to one question; see <see cref="AnswerDecoder"/>.</summary>
internal sealed class QuestionDecoder
{
    private readonly JsonWords options;
    private readonly ImmutableArray<OptionsAnswer> single;
    private readonly decimal maximum;

    public QuestionDecoder(Question question)
    {
        Question = question;
        maximum = question.IsNumeric ? Quantity.Maximum(question.Type) : 0;
        options = new(question.Options.Select(o => o.Id));
        single = [.. question.Options.Select(o => new OptionsAnswer([o.Id]).For(question))];
    }

    public Question Question { get; }

    /// <summary>Reads the value that follows, which is not null.</summary>
    /// <returns>Null: declined.</returns>
    /// <exception cref="JsonException">There is no sound JSON.</exception>
    public Answer? Decode(ref JsonCursor cursor) =>
        Question.IsNumeric ? Amount(ref cursor)
        : Question.IsMultiple ? Several(ref cursor)
        : options.Take(ref cursor) is >= 0 and var option ? single[option]
        : null;

    private AmountAnswer? Amount(ref JsonCursor cursor)
    {
        var isText = cursor.IsAt((byte)'"');
        if (!isText && cursor.TryTakeDigits(out var whole))
            return whole <= maximum ? new(whole) : null;
        if (!(isText ? cursor.TryTakePlainText(out var written) : cursor.TryTakeNumber(out written)))
            return null;
        return written.Length <= Quantity.LongestText && Quantity.TryParse(Question.Type, Encoding.ASCII.GetString(written), out var amount, out _)
            ? new(amount)
            : null;
    }

    private OptionsAnswer? Several(ref JsonCursor cursor)
    {
        if (!cursor.TryTake((byte)'['))
            return null;
        Span<bool> isChosen = stackalloc bool[single.Length];
        var (count, last) = (0, -1);
        ulong bits = 0;
        do
        {
            last = options.TakeNext(ref cursor, after: last);
            if (last < 0 || isChosen[last])
                return null;
            isChosen[last] = true;
            bits |= single[last].Bits;
            count++;
        }
        while (cursor.TryTake((byte)','));
        if (!cursor.TryTake((byte)']'))
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
