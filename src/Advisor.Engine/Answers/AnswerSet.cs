using System.Collections;
using System.Collections.Immutable;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Answers;

/// <summary>
/// The answers to some of a rule set's questions; the others are open. Immutable. Enumerates in the order of the questionnaire.
/// </summary>
public sealed class AnswerSet : IEnumerable<KeyValuePair<Question, Answer>>
{
    private readonly RuleSet ruleSet;
    private readonly ImmutableDictionary<string, Answer> answers;

    private AnswerSet(RuleSet ruleSet, ImmutableDictionary<string, Answer> answers) => (this.ruleSet, this.answers) = (ruleSet, answers);

    /// <summary>All questions open.</summary>
    public static AnswerSet Empty(RuleSet ruleSet) => new(ruleSet, ImmutableDictionary<string, Answer>.Empty.WithComparers(StringComparer.Ordinal));

    /// <summary>The answer; null: the question is open.</summary>
    public Answer? this[string question] => answers.GetValueOrDefault(question);

    public int Count => answers.Count;

    /// <summary>What the answers were checked against.</summary>
    internal RuleSet RuleSet => ruleSet;

    /// <summary>The questions without an answer, in the order of the questionnaire.</summary>
    public IEnumerable<Question> Open => ruleSet.Questions.Where(q => !answers.ContainsKey(q.Id));

    /// <summary>The same with one answer added or replaced.</summary>
    /// <exception cref="ArgumentException">The question does not exist, or the answer is not one that it takes.</exception>
    public AnswerSet With(string question, Answer answer)
    {
        var asked = ruleSet.FindQuestion(question) ?? throw new ArgumentException($"There is no question `{question}`", nameof(question));
        var fits = answer switch
        {
            AmountAnswer a => asked.IsNumeric && a.Amount >= 0,
            OptionsAnswer o => !asked.IsNumeric && o.Options.Length > 0 && (asked.IsMultiple || o.Options.Length == 1) && o.Options.All(asked.Has),
            _ => false,
        };
        if (!fits)
            throw new ArgumentException($"Question `{question}` does not take the answer {answer}", nameof(answer));
        return new(ruleSet, answers.SetItem(question, answer));
    }

    /// <summary>The same with one question open.</summary>
    public AnswerSet Without(string question) => new(ruleSet, answers.Remove(question));

    public IEnumerator<KeyValuePair<Question, Answer>> GetEnumerator()
    {
        foreach (var question in ruleSet.Questions)
            if (answers.TryGetValue(question.Id, out var answer))
                yield return new(question, answer);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
