using System.Text.Json;
using Advisor.Contract.WhatIf;
using Advisor.Engine.Knowledge;

namespace Advisor.Cli.Output;

/// <summary>Shows what comes first for each combination of answers, a row each.</summary>
internal sealed class SweepText(TextWriter output, RuleSet ruleSet)
{
    private readonly AnswerWords words = new(ruleSet);

    public void Print(WhatIfResponse sweep)
    {
        var rows = sweep.Rows ?? [];
        var changed = rows.Count(r => r.Changed);
        var page = new Page(output);
        page.Paragraph($"Now {OutcomeWords.Of(sweep.Base)}. {changed} of {Counted.Of(rows.Count, "combination")} {(changed == 1 ? "turns" : "turn")} the choice (*).");
        if (rows is not [var first, ..])
            return;
        string[] questions = [.. first.Answers.Select(a => a.Key)];
        page.Table(null, [.. questions, "", "Style", "Technology", "#Fit"], rows.Select(r => (string[])
        [
            .. questions.Select(q => Answer(r, q)), r.Changed ? "*" : "", r.Style ?? "nothing fits", r.Technology ?? "", r.Fit is { } fit ? Page.Share(fit) : "",
        ]));
    }

    private string Answer(WhatIfRowResponse row, string question) => row.Regions?.GetValueOrDefault(question) is { } region
        ? words.Of(question, JsonSerializer.SerializeToNode(region, ResponseJson.Options))
        : words.Of(question, row.Answers[question]);
}
