using System.Collections.Frozen;
using System.Numerics;
using Advisor.Engine.Answers;
using Advisor.Engine.Explanation;
using Advisor.Engine.Knowledge;

namespace Advisor.Contract.Advice.Encoded;

/// <summary>What advice says of a question.</summary>
internal sealed class EncodedQuestion
{
    /// <summary>Most answers are no longer, in bytes.</summary>
    private const int Short = 1024;

    private readonly Question question;
    private readonly JsonStore store;
    private readonly JsonFragment name;
    private readonly JsonFragment gain;
    private readonly FrozenDictionary<string, EncodedOption> options;
    private readonly EncodedOption[] byPlace;

    public EncodedQuestion(RuleSet ruleSet, Question question, JsonStore store)
    {
        (this.question, this.store) = (question, store);
        name = store.AddMember([.. JsonBytes.Of(question.Id), (byte)':']);
        JsonBytes.Part(new NextQuestionResponse(question.Id, question.Ask, 0), "\"gain\":0}"u8, 7, 1, out var before, out _);
        gain = store.AddMember(before);
        byPlace = [.. question.Options.Select(o => new EncodedOption(ruleSet, question, o.Id, store))];
        options = question.Options.Zip(byPlace).ToFrozenDictionary(o => o.First.Id, o => o.Second);
    }

    /// <summary>An answer in words; empty: it cannot be told by itself.</summary>
    /// <param name="isFirst">Whether a sentence begins with it.</param>
    public static byte[] WordsOf(AnswerSet answers, Question question, bool isFirst) =>
        SentencePattern.WordsOf(answers, question.Id, isFirst) is { } words ? JsonBytes.Inner(words) : [];

    /// <summary>The answer to this question if it is one option, see <see cref="EncodedOption.Tell"/>; null: it is not.</summary>
    public JsonFragment? TellOption(Answer? answer, Telling telling) => Only(answer)?.Tell(telling);

    /// <summary>The answer to this question, if it is not one option; empty: it cannot be told by itself.</summary>
    /// <param name="answers">All answers.</param>
    /// <param name="answer">The one to this question; null: it is open.</param>
    public byte[] Tell(AnswerSet answers, Answer? answer, Telling telling) =>
        telling == Telling.Value ? Value(answer)
        : answer is OptionsAnswer several && Listed(several, telling) is { } list ? list
        : WordsOf(answers, question, telling == Telling.First);

    /// <summary>Several options in words, as <see cref="WordsOf"/> has them; null: not each can be told by itself.</summary>
    private byte[]? Listed(OptionsAnswer several, Telling telling)
    {
        using var list = new JsonOutput(store, Short);
        for (var (i, left) = (0, several.Options.Length); left > 0; i++, left--)
        {
            var words = options[several.Options[i]].Tell(i == 0 ? telling : Telling.Inside);
            if (words.Length == 0)
                return null;
            list.Write(words);
            list.Write(left > 2 ? ", "u8 : left == 2 ? " and "u8 : default);
        }
        return list.ToArray();
    }

    /// <summary>Writes the member that has the answer.</summary>
    public void WriteMember(JsonOutput output, Answer answer)
    {
        if (Only(answer) is { } only)
        {
            output.Write(only.Member);
            return;
        }
        output.Write(name);
        Write(output, answer);
    }

    /// <summary>Writes it as one of those to ask next.</summary>
    public void WriteNext(JsonOutput output, decimal worth)
    {
        output.Write(gain);
        output.Write(worth);
        output.Write("}"u8);
    }

    /// <summary>The only option answered; null: it is not one.</summary>
    private EncodedOption? Only(Answer? answer) => answer switch
    {
        OptionsAnswer { Options.Length: 1, Bits: > 0 and var bits } => byPlace[BitOperations.TrailingZeroCount(bits)],
        OptionsAnswer { Options: [var option] } => options[option],
        _ => null,
    };

    private byte[] Value(Answer? answer)
    {
        using var output = new JsonOutput(store, Short);
        Write(output, answer);
        return output.ToArray();
    }

    private void Write(JsonOutput output, Answer? answer)
    {
        switch (answer)
        {
            case null:
                output.Write("null"u8);
                break;
            case OptionsAnswer several:
                var list = output.Begin();
                WriteOptions(output, several);
                output.EndList(list);
                break;
            case AmountAnswer { Amount: var amount }:
                output.Write(amount);
                break;
            default:
                output.Write(JsonBytes.Of(JsonAnswers.Write(question, answer)));
                break;
        }
    }

    private void WriteOptions(JsonOutput output, OptionsAnswer several)
    {
        for (var left = several.Bits; left != 0; left &= left - 1)
            output.Write(byPlace[BitOperations.TrailingZeroCount(left)].Id);
        if (several.Bits == 0)
            foreach (var option in several.Options)
                output.Write(options[option].Id);
    }
}
