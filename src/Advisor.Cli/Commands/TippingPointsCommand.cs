using System.CommandLine;
using Advisor.Cli.Output;
using Advisor.Cli.Reading;
using Advisor.Contract.WhatIf;

namespace Advisor.Cli.Commands;

/// <summary><c>advisor tipping-points</c>: the single other answers that turn the choice.</summary>
internal static class TippingPointsCommand
{
    public static Command Create(TextReader input)
    {
        var about = new ConsultationOptions(input);
        var format = OutputOption.Create();
        var command = new Command("tipping-points", "Show the single other answers that change what comes first");
        about.AddTo(command);
        command.Options.Add(format);
        command.SetAction((parsed, ct) => Task.FromResult(Run(about.Open(parsed), parsed.GetValue(format), parsed.InvocationConfiguration, ct)));
        return command;
    }

    private static int Run(Consultation? about, OutputFormat format, InvocationConfiguration console, CancellationToken ct)
    {
        if (about is null || about.Faults.Report(console.Error))
            return ExitCode.BadInput;
        var response = TippingPointsResponse.Of(about.RuleSet, about.Answers, about.WhatIf.TippingPoints(about.Answers, ct));
        if (format == OutputFormat.Json)
            ResponseJson.Write(console.Output, response);
        else
            new TippingPointsText(console.Output, about.RuleSet).Print(response);
        return ExitCode.Ok;
    }
}
