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
    private readonly ClausePattern? pattern;
    private readonly ClausePattern? patternAfterName; // null: the whole sentence tells

    /// <summary>Puts into words what is the same for everyone.</summary>
    /// <param name="technology">Null: the rule speaks of a style.</param>
    /// <param name="name">What the technology or style is called.</param>
    public RuleWording(Phrasebook book, Rule rule, Technology? technology, string name)
    {
        (this.book, this.rule, this.technology, this.name) = (book, rule, technology, name);
        pattern = SentencePattern.Of(book.RuleSet, rule, technology) is { } parted ? new(book, parted) : null;
        patternAfterName = pattern?.After(name);
    }

    /// <summary>For these answers.</summary>
    public Clause Of(AnswerSet answers) => pattern?.Fill(answers) ?? book.Clause(Sentence.Of(rule, answers, technology));

    /// <summary>The same as it follows upon the name.</summary>
    public Clause AfterName(AnswerSet answers) => patternAfterName?.Fill(answers) ?? Of(answers).After(name);
}
