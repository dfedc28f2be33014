using Advisor.Cli.Reading;
using Advisor.Contract.Advice;
using Advisor.Engine.Advice;
using Advisor.Engine.Explanation;

namespace Advisor.Cli.Output;

/// <summary>Writes advice in the form that is asked for.</summary>
internal static class AdviceOutput
{
    public static void Write(TextWriter output, Consultation about, Recommendation advice, AdviceView view, OutputFormat format, CancellationToken ct)
    {
        if (format == OutputFormat.Markdown)
            output.Write(DecisionRecord.Of(advice, about.WhatIf.TippingPoints(advice.Answers, ct)));
        else if (format == OutputFormat.Json)
            ResponseJson.Write(output, AdviceResponse.Of(advice, view));
        else
            new AdviceText(output, about.RuleSet).Print(AdviceResponse.Of(advice, view));
    }
}
