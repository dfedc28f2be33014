using System.Collections.Immutable;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Advice;

/// <summary>The answers by the place of their question in the questionnaire. Immutable.</summary>
internal sealed class AnswerSheet
{
    private readonly ImmutableArray<Answer?> answers;

    private AnswerSheet(ImmutableArray<Answer?> answers) => this.answers = answers;

    /// <summary>Whether any question is open.</summary>
    public bool HasOpen => answers.Contains(null);

    public static AnswerSheet Of(RuleSet ruleSet, AnswerSet answers) =>
        new(ReferenceEquals(answers.RuleSet, ruleSet) ? answers.ByPlace : [.. ruleSet.Questions.Select(q => answers[q.Id] is OptionsAnswer options ? options.For(q) : answers[q.Id])]);

    /// <summary>The answer; null: the question is open.</summary>
    public Answer? this[int place] => answers[place];

    /// <summary>The same with one answer added, replaced or, where it is null, taken back.</summary>
    public AnswerSheet With(int place, Answer? answer) => new(answers.SetItem(place, answer));
}
