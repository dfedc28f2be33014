using Advisor.Engine.Answers;
using Advisor.Engine.Explanation;
using Advisor.Engine.Knowledge;

namespace Advisor.Contract.Advice.Encoded;

/// <summary>What advice says of an option that is the only one answered.</summary>
internal sealed class EncodedOption
{
    private readonly AnswerSet answers;
    private readonly Question question;
    private readonly byte[] value;

    public EncodedOption(RuleSet ruleSet, Question question, string option, JsonStore store)
    {
        this.question = question;
        answers = AnswerSet.Empty(ruleSet).With(question.Id, new OptionsAnswer([option]));
        Id = store.AddMember(JsonBytes.Of(option));
        value = JsonBytes.Of(JsonAnswers.Write(question, answers[question.Id]!));
        Member = store.AddMember([.. JsonBytes.Of(question.Id), (byte)':', .. value]);
    }

    /// <summary>The option as one of several.</summary>
    public JsonFragment Id { get; }

    /// <summary>The answer as a member, with its question.</summary>
    public JsonFragment Member { get; }

    /// <summary>The answer; empty: it cannot be told by itself. Words are made when they are first asked for.</summary>
    public byte[] Tell(Telling telling) => telling switch
    {
        Telling.Value => value,
        Telling.First => First,
        _ => Inside,
    };

    private byte[] Inside => field ??= EncodedQuestion.WordsOf(answers, question, isFirst: false);

    private byte[] First => field ??= EncodedQuestion.WordsOf(answers, question, isFirst: true);
}
