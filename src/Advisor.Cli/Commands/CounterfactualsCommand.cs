using System.CommandLine;
using Advisor.Cli.Output;
using Advisor.Cli.Reading;
using Advisor.Contract.WhatIf;

namespace Advisor.Cli.Commands;

/// <summary><c>advisor counterfactuals</c>: what would have to be different for something to come first.</summary>
internal static class CounterfactualsCommand
{
    public static Command Create(TextReader input)
    {
        var about = new ConsultationOptions(input);
        var target = new Option<string>(TargetArgument.Option)
        {
            HelpName = "KIND=ID",
            Description = "What should come first: technology=ID or style=ID",
            Required = true,
        };
        var change = new ChangeOptions(about.Rules);
        var format = OutputOption.Create();
        var command = new Command("counterfactuals", "Find every least change of answers that puts a style or a technology first") { target };
        target.CompletionSources.Add(new RuleCompletions(about.Rules).Targets);
        about.AddTo(command);
        change.AddTo(command);
        command.Options.Add(format);
        command.SetAction((parsed, ct) => Task.FromResult(about.Open(parsed) is { } open
            ? Run(open, TargetArgument.Read(open.RuleSet, parsed.GetRequiredValue(target), open.Faults), change.Read(parsed, open),
                parsed.GetValue(format), parsed.InvocationConfiguration, ct)
            : ExitCode.BadInput));
        return command;
    }

    private static int Run(
        Consultation about, string target, (IReadOnlyCollection<string> Fixed, int Most) change, OutputFormat format, InvocationConfiguration console,
        CancellationToken ct)
    {
        if (about.Faults.Report(console.Error))
            return ExitCode.BadInput;
        var found = about.WhatIf.Counterfactuals(about.Answers, target, change.Fixed, change.Most, ct);
        var response = CounterfactualsResponse.Of(about.RuleSet, about.Answers, target, change.Most, found);
        if (format == OutputFormat.Json)
            ResponseJson.Write(console.Output, response);
        else
            new CounterfactualsText(console.Output, about.RuleSet).Print(response);
        return Undecided.Report(Undecided.Of(response), console.Error);
    }
}
