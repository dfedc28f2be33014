using System.CommandLine;
using System.Text.Json;
using Advisor.Cli.Output;
using Advisor.Cli.Reading;
using Advisor.Contract.WhatIf;

namespace Advisor.Cli.Commands;

/// <summary><c>advisor compare</c>: why one of two ranks above the other.</summary>
internal static class CompareCommand
{
    public static Command Create(TextReader input)
    {
        var about = new ConsultationOptions(input);
        var a = new Argument<string>("A") { HelpName = "A", Description = "A style or technology" };
        var b = new Argument<string>("B") { Description = "Another" };
        var format = OutputOption.Create();
        var command = new Command("compare", "Tell why one of two styles or technologies ranks above the other") { a, b };
        a.CompletionSources.Add(new RuleCompletions(about.Rules).StylesAndTechnologies); // serves both: the places of arguments are not told apart
        about.AddTo(command);
        command.Options.Add(format);
        command.SetAction((parsed, ct) => Task.FromResult(
            Run(about.Open(parsed), parsed.GetRequiredValue(a), parsed.GetRequiredValue(b), parsed.GetValue(format), parsed.InvocationConfiguration, ct)));
        return command;
    }

    private static int Run(Consultation? about, string a, string b, OutputFormat format, InvocationConfiguration console, CancellationToken ct)
    {
        if (about is null)
            return ExitCode.BadInput;
        about.Faults.Add(
            PairReader.Faults(about.RuleSet, about.WhatIf, about.Faults.IsEmpty ? about.Answers : null,
                JsonSerializer.SerializeToElement(a), JsonSerializer.SerializeToElement(b)),
            pointer => pointer == "/a" ? a : b);
        if (about.Faults.Report(console.Error))
            return ExitCode.BadInput;
        var response = ComparisonResponse.Of(about.RuleSet, about.Answers, about.WhatIf.Compare(about.Answers, a, b, ct));
        if (format == OutputFormat.Json)
            ResponseJson.Write(console.Output, response);
        else
            new ComparisonText(console.Output, about.RuleSet).Print(response);
        return Undecided.Report(Undecided.Of(response), console.Error);
    }
}
