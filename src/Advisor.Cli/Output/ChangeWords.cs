using Advisor.Contract.WhatIf;
using Advisor.Engine.Knowledge;

namespace Advisor.Cli.Output;

/// <summary>Says what would have to be different.</summary>
internal sealed class ChangeWords(RuleSet ruleSet)
{
    private readonly AnswerWords words = new(ruleSet);

    /// <summary>A row for each change; a number stands where a new set of changes starts.</summary>
    public IEnumerable<string[]> Rows(IEnumerable<CounterfactualResponse> found) =>
        found.SelectMany((f, i) => f.Changes.Select((c, part) => new[]
        {
            part == 0 ? Page.Number(i + 1) : "and", c.Question, words.Of(c.Question, c.From), words.Of(c.Question, c.To),
        }));
}
