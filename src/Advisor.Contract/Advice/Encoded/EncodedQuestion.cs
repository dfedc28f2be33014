using System.Buffers;
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
    public byte[] Encode(Answer? answer)
    {
        var encoded = new ArrayBufferWriter<byte>();
        var output = new JsonOutput(encoded);
        Write(ref output, answer);
        output.End();
        return encoded.WrittenSpan.ToArray();
    }

    /// <summary>Writes the member that has its answer.</summary>
    public void WriteMember(ref JsonOutput output, Answer answer)
    {
        output.Write(name);
        Write(ref output, answer);
    }

    private void Write(ref JsonOutput output, Answer? answer)
    {
        switch (answer)
        {
            case null:
                output.Write("null"u8);
                break;
            case OptionsAnswer { Options: [var only] } when !Question.IsMultiple:
                output.Write(options[only]);
                break;
            case OptionsAnswer { Options: var chosen }:
                Write(ref output, chosen);
                break;
            case AmountAnswer { Amount: var amount }:
                output.Write(amount);
                break;
            default:
                output.Write(JsonBytes.Of(JsonAnswers.Write(Question, answer)));
                break;
        }
    }

    private void Write(ref JsonOutput output, ImmutableArray<string> chosen)
    {
        output.Write("["u8);
        var list = new JsonList();
        foreach (var option in chosen)
        {
            list.Next(ref output);
            output.Write(options[option]);
        }
        output.Write("]"u8);
    }

    /// <summary>Writes it as one of those to ask next.</summary>
    public void WriteNext(ref JsonOutput output, decimal worth)
    {
        output.Write(gain);
        output.Write(worth);
        output.Write("}"u8);
    }
}
