using Advisor.Contract.WhatIf;
using Advisor.Engine.Knowledge;

namespace Advisor.Cli.Output;

/// <summary>Shows every least change that puts something first.</summary>
internal sealed class CounterfactualsText(TextWriter output, RuleSet ruleSet)
{
    public void Print(CounterfactualsResponse found)
    {
        var page = new Page(output);
        page.Paragraph(Verdict(found));
        page.Table(null, ["#", "Question", "Now", "Instead"], new ChangeWords(ruleSet).Rows(found.Counterfactuals));
    }

    private static string Verdict(CounterfactualsResponse found)
    {
        var answers = found.MaxChanges == 1 ? "one other answer" : $"up to {found.MaxChanges} other answers";
        return found.Counterfactuals switch
        {
            [] when found.Complete => $"It is proven that {answers} cannot put {found.Target} first.",
            [] => $"Nothing was found that puts {found.Target} first with {answers}.",
            [{ Changes.Count: 0 }] => $"{found.Target} comes first already.",
            var ways => $"{Counted.Of(ways.Count, "least change")}, each of {answers}, {(ways.Count == 1 ? "puts" : "put")} {found.Target} first"
                + $"{(found.Complete ? ", and there are no others" : "")}:",
        };
    }
}
