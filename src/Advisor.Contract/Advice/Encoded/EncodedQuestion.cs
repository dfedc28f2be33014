using System.Buffers.Text;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;

namespace Advisor.Contract.Advice.Encoded;

/// <summary>What advice says of a question.</summary>
internal sealed class EncodedQuestion
{
    private readonly byte[] name;
    private readonly byte[] gain;
    private readonly FrozenDictionary<string, byte[]> options;

    public EncodedQuestion(Question question)
    {
        Question = question;
        name = [.. JsonBytes.Of(question.Id), (byte)':'];
        JsonBytes.Part(new NextQuestionResponse(question.Id, question.Ask, 0), "\"gain\":0}"u8, 7, 1, out gain, out _);
        options = question.Options.ToFrozenDictionary(o => o.Id, o => JsonBytes.Of(o.Id));
    }

    public Question Question { get; }

    /// <summary>An answer as understood; <c>null</c> where there is none.</summary>
    public byte[] Encode(Answer? answer) => answer switch
    {
        OptionsAnswer { Options: [var only] } when !Question.IsMultiple => options[only],
        OptionsAnswer { Options: var chosen } when Question.IsMultiple => List(chosen),
        AmountAnswer { Amount: var amount } when amount <= int.MaxValue && (int)amount == amount => Number((int)amount),
        { } given => JsonBytes.Of(JsonAnswers.Write(Question, given)),
        _ => "null"u8.ToArray(),
    };

    private byte[] List(ImmutableArray<string> chosen)
    {
        var length = 1 + chosen.Length;
        foreach (var option in chosen)
            length += options[option].Length;
        var list = new byte[length];
        list[0] = (byte)'[';
        var used = 1;
        foreach (var option in chosen)
        {
            options[option].CopyTo(list, used);
            used += options[option].Length;
            list[used++] = (byte)',';
        }
        list[^1] = (byte)']';
        return list;
    }

    private static byte[] Number(int amount)
    {
        Span<byte> digits = stackalloc byte[11];
        Utf8Formatter.TryFormat(amount, digits, out var length);
        return digits[..length].ToArray();
    }

    /// <summary>Writes the member that has its answer.</summary>
    public void WriteMember(ref JsonOutput output, ReadOnlySpan<byte> value)
    {
        output.Write(name);
        output.Write(value);
    }

    /// <summary>Writes it as one of those to ask next.</summary>
    public void WriteNext(ref JsonOutput output, decimal worth)
    {
        output.Write(gain);
        output.Write(worth);
        output.Write("}"u8);
    }
}
