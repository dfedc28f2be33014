using System.Text.RegularExpressions;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Explanation;

/// <summary>The reason that a rule gives, in the words of one case.</summary>
public static partial class Sentence
{
    /// <summary>Fills the placeholders of <see cref="Rule.Because"/>.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="answers">Where <c>{answer.QUESTION}</c> looks: amounts with their unit, options and technologies by name.</param>
    /// <param name="technology">Where <c>{technology}</c> and <c>{fact.FACT}</c> look; null: the rule speaks of none in particular.</param>
    /// <returns>One line that begins as it is written and ends with a full stop. What is not known is called so.</returns>
    public static string Of(Rule rule, AnswerSet answers, Technology? technology) => Fill(rule.Because, answers.RuleSet, technology, question => Answered(answers, question));

    /// <summary>Fills the placeholders of <see cref="Tension.Detail"/>: <c>{answer.QUESTION}</c>, as above.</summary>
    /// <returns>One line, a sentence or more, that ends with a full stop.</returns>
    public static string Of(Tension tension, AnswerSet answers) => Fill(tension.Detail, answers.RuleSet, null, question => Answered(answers, question));

    /// <summary>Fills the placeholders of a text.</summary>
    /// <param name="answered">What to put for the answer to a question.</param>
    internal static string Fill(string text, RuleSet ruleSet, Technology? technology, Func<string, string> answered)
    {
        if (!text.Contains('{', StringComparison.Ordinal))
            return Prose.Stand(text);
        var filled = Placeholder().Replace(text, m => m.Groups["kind"].Value switch
        {
            "technology" => technology is null ? "the technology" : Prose.Short(technology.Name),
            "answer" => answered(m.Groups["id"].Value),
            _ => Known(ruleSet, technology, m.Groups["id"].Value),
        });
        return Prose.Stand(filled);
    }

    /// <summary>The answer to a question as a sentence tells it.</summary>
    internal static string Answered(AnswerSet answers, string question) => (answers.RuleSet.FindQuestion(question), answers[question]) switch
    {
        ({ } asked, AmountAnswer amount) => Quantity.InProse(asked.Type, amount.Amount),
        ({ Type: QuestionType.Technologies } asked, OptionsAnswer named) =>
            Prose.And([.. named.Options.Select(o => Prose.Short(asked.Find(o)?.Meaning ?? o))]),
        ({ } asked, OptionsAnswer chosen) => Prose.And([.. chosen.Options.Select(o => OptionName.Of(asked, o))]),
        _ => "what is not known yet",
    };

    // Amounts are limits: rounded, they would seem to be kept or broken where they are not.
    private static string Known(RuleSet ruleSet, Technology? technology, string fact) => technology?.Facts.GetValueOrDefault(fact) switch
    {
        AmountFact amount => Quantity.Exactly(
            ruleSet.Facts.FirstOrDefault(f => f.Id == fact)?.Type is FactType.PerSecond ? QuestionType.PerSecond : QuestionType.Bytes, amount.Amount),
        OptionsFact { Options.IsEmpty: false } chosen => Prose.And([.. chosen.Options.Select(o => OptionName.Of(ruleSet, fact, o))]),
        OptionsFact => "none",
        TextFact text => text.Text,
        _ => "what is not known of it",
    };

    [GeneratedRegex(@"\{(?:(?<kind>technology)|(?<kind>answer|fact)\.(?<id>[A-Za-z0-9_-]+))\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
