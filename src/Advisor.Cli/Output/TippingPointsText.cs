using Advisor.Contract.WhatIf;
using Advisor.Engine.Knowledge;

namespace Advisor.Cli.Output;

/// <summary>Shows the single other answers that turn the choice, one a row.</summary>
internal sealed class TippingPointsText(TextWriter output, RuleSet ruleSet)
{
    private readonly AnswerWords words = new(ruleSet);

    public void Print(TippingPointsResponse found)
    {
        var page = new Page(output);
        page.Paragraph($"Now {OutcomeWords.Of(found.Base)}. "
            + (found.TippingPoints.Count == 0 ? "No other answer to a single question would change that." : "Another answer to one question would change that:"));
        page.Table(null, ["Question", "Now", "Instead", "Times", "Then first"], found.TippingPoints.Select(p => new[]
        {
            p.Question, words.Of(p.Question, p.From), words.Of(p.Question, p.To), p.Headroom is { } headroom ? Page.Number(headroom) : "",
            p.Style is null ? "nothing fits" : p.Technology is null ? p.Style : $"{p.Style} with {p.Technology}",
        }));
    }
}
