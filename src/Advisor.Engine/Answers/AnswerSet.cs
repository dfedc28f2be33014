using System.Collections;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Answers;

/// <summary>
/// The answers to some of a rule set's questions; the others are open. Immutable. Enumerates in the order of the questionnaire.
/// </summary>
public sealed class AnswerSet : IEnumerable<KeyValuePair<Question, Answer>>
{
    private readonly RuleSet ruleSet;

    private AnswerSet(RuleSet ruleSet, ImmutableArray<Answer?> answers)
    {
        (this.ruleSet, ByPlace) = (ruleSet, answers);
        foreach (var answer in answers)
            Count += answer is null ? 0 : 1;
    }

    /// <summary>All questions open.</summary>
    public static AnswerSet Empty(RuleSet ruleSet) => new(ruleSet, [.. new Answer?[ruleSet.Questions.Length]]);

    /// <summary>Many answers at once, which are not checked again.</summary>
    /// <param name="ruleSet">What they were checked against.</param>
    /// <param name="answers">One for each question, in the order of the questionnaire; null: open. Belongs to the set from now on.</param>
    internal static AnswerSet Read(RuleSet ruleSet, Answer?[] answers) => new(ruleSet, ImmutableCollectionsMarshal.AsImmutableArray(answers));

    /// <summary>The answer; null: the question is open.</summary>
    public Answer? this[string question] => ruleSet.PlaceOf(question) is >= 0 and var place ? ByPlace[place] : null;

    public int Count { get; }

    /// <summary>How many questions have no answer.</summary>
    internal int OpenCount => ByPlace.Length - Count;

    /// <summary>What the answers were checked against.</summary>
    internal RuleSet RuleSet => ruleSet;

    /// <summary>The answers by the place of their question; null: open.</summary>
    internal ImmutableArray<Answer?> ByPlace { get; }

    /// <summary>The questions without an answer, in the order of the questionnaire.</summary>
    public IEnumerable<Question> Open => ruleSet.Questions.Where((_, place) => ByPlace[place] is null);

    /// <summary>The same with one answer added or replaced.</summary>
    /// <exception cref="ArgumentException">The question does not exist, or the answer is not one that it takes.</exception>
    public AnswerSet With(string question, Answer answer)
    {
        var place = ruleSet.PlaceOf(question);
        if (place < 0)
            throw new ArgumentException($"There is no question `{question}`", nameof(question));
        Check(ruleSet.Questions[place], answer);
        return new(ruleSet, ByPlace.SetItem(place, answer is OptionsAnswer options ? options.For(ruleSet.Questions[place]) : answer));
    }

    /// <summary>The same with one question open.</summary>
    public AnswerSet Without(string question) =>
        ruleSet.PlaceOf(question) is >= 0 and var place ? new(ruleSet, ByPlace.SetItem(place, null)) : this;

    public IEnumerator<KeyValuePair<Question, Answer>> GetEnumerator()
    {
        for (var place = 0; place < ByPlace.Length; place++)
            if (ByPlace[place] is { } answer)
                yield return new(ruleSet.Questions[place], answer);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static void Check(Question question, Answer answer)
    {
        var fits = answer switch
        {
            AmountAnswer a => question.IsNumeric && a.Amount >= 0,
            OptionsAnswer o => !question.IsNumeric && o.Options.Length > 0 && (question.IsMultiple || o.Options.Length == 1) && HasAll(question, o.Options),
            _ => false,
        };
        if (!fits)
            throw new ArgumentException($"Question `{question.Id}` does not take the answer {answer}", nameof(answer));
    }

    private static bool HasAll(Question question, ImmutableArray<string> options)
    {
        foreach (var option in options)
            if (!question.Has(option))
                return false;
        return true;
    }
}
