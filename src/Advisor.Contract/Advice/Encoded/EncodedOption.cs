using Advisor.Engine.Answers;
using Advisor.Engine.Explanation;
using Advisor.Engine.Knowledge;

namespace Advisor.Contract.Advice.Encoded;

/// <summary>What advice says of an option that is the only one answered.</summary>
internal sealed class EncodedOption
{
    private readonly AnswerSet answers;
    private readonly Question question;

    public EncodedOption(RuleSet ruleSet, Question question, string option, JsonStore store)
    {
        this.question = question;
        answers = AnswerSet.Empty(ruleSet).With(question.Id, new OptionsAnswer([option]));
        Id = store.AddMember(JsonBytes.Of(option));
        Value = JsonBytes.Of(JsonAnswers.Write(question, answers[question.Id]!));
        Member = store.AddMember([.. JsonBytes.Of(question.Id), (byte)':', .. Value]);
    }

    /// <summary>The option as one of several.</summary>
    public JsonFragment Id { get; }

    /// <summary>The answer.</summary>
    public byte[] Value { get; }

    /// <summary>The answer as a member, with its question.</summary>
    public JsonFragment Member { get; }

    /// <summary>The answer within a sentence; empty: not by itself. Made when first asked for.</summary>
    public byte[] Inside => field ??= EncodedQuestion.WordsOf(answers, question, isFirst: false);

    /// <summary>The answer where a sentence begins with it; empty: not by itself. Made when first asked for.</summary>
    public byte[] First => field ??= EncodedQuestion.WordsOf(answers, question, isFirst: true);
}
