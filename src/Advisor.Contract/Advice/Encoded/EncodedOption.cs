using Advisor.Engine.Answers;
using Advisor.Engine.Explanation;
using Advisor.Engine.Knowledge;

namespace Advisor.Contract.Advice.Encoded;

/// <summary>What advice says of an option that is the only one answered.</summary>
internal sealed class EncodedOption
{
    private readonly JsonFragment[] told; // by telling

    public EncodedOption(RuleSet ruleSet, Question question, string option, JsonStore store)
    {
        var answers = AnswerSet.Empty(ruleSet).With(question.Id, new OptionsAnswer([option]));
        var value = JsonBytes.Of(JsonAnswers.Write(question, answers[question.Id]!));
        Id = store.AddMember(JsonBytes.Of(option));
        Member = store.AddMember([.. JsonBytes.Of(question.Id), (byte)':', .. value]);
        told = new JsonFragment[Enum.GetValues<Telling>().Length];
        told[(int)Telling.Value] = store.Add(value);
        told[(int)Telling.Inside] = store.Add(EncodedQuestion.WordsOf(answers, question, isFirst: false));
        told[(int)Telling.First] = store.Add(EncodedQuestion.WordsOf(answers, question, isFirst: true));
    }

    /// <summary>The option as one of several.</summary>
    public JsonFragment Id { get; }

    /// <summary>The answer as a member, with its question.</summary>
    public JsonFragment Member { get; }

    /// <summary>The answer; of length 0: it cannot be told by itself.</summary>
    public JsonFragment Tell(Telling telling) => told[(int)telling];
}
