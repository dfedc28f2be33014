using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Explanation;

/// <summary>What one rule says of one style or technology: the same for everyone, unless it tells answers.</summary>
internal sealed class RuleWording
{
    private readonly Phrasebook book;
    private readonly Rule rule;
    private readonly Technology? technology;
    private readonly string name;
    private readonly SentencePattern? pattern;
    private readonly Clause? always;
    private readonly Clause? alwaysAfterName;

    /// <summary>Puts into words what is the same for everyone.</summary>
    /// <param name="technology">Null: the rule speaks of a style.</param>
    /// <param name="name">What the technology or style is called.</param>
    public RuleWording(Phrasebook book, Rule rule, Technology? technology, string name)
    {
        (this.book, this.rule, this.technology, this.name) = (book, rule, technology, name);
        pattern = SentencePattern.Of(book.RuleSet, rule, technology);
        always = pattern is { Texts: [var sentence] } ? book.Clause(sentence) : null;
        alwaysAfterName = always?.After(name);
    }

    /// <summary>For these answers.</summary>
    public Clause Of(AnswerSet answers) => always ?? book.Clause(pattern?.Fill(answers) ?? Sentence.Of(rule, answers, technology));

    /// <summary>The same as it follows upon the name.</summary>
    public Clause AfterName(AnswerSet answers) => alwaysAfterName ?? Of(answers).After(name);
}
