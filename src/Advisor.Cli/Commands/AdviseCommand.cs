using System.CommandLine;
using Advisor.Cli.Output;
using Advisor.Cli.Reading;
using Advisor.Contract.Advice;
using Advisor.Engine.Advice;

namespace Advisor.Cli.Commands;

/// <summary><c>advisor advise</c>: ranks styles and technologies for one set of answers.</summary>
internal static class AdviseCommand
{
    public static Command Create(TextReader input)
    {
        var about = new ConsultationOptions(input);
        var view = new ViewOptions();
        var format = OutputOption.Create(OutputFormat.Markdown);
        var command = new Command("advise", "Rank styles and technologies for some answers");
        about.AddTo(command);
        view.AddTo(command);
        command.Options.Add(format);
        command.SetAction((parsed, ct) => Task.FromResult(Run(about.Open(parsed), view.Read(parsed), parsed.GetValue(format), parsed.InvocationConfiguration, ct)));
        return command;
    }

    private static int Run(Consultation? about, (AdviceView View, InputFaults Faults) shown, OutputFormat format, InvocationConfiguration console, CancellationToken ct)
    {
        if (about is null)
            return ExitCode.BadInput;
        var isFaulty = shown.Faults.Report(console.Error);
        if (about.Faults.Report(console.Error) || isFaulty)
            return ExitCode.BadInput;
        var advice = about.Engine.Advise(about.Answers, ct);
        AdviceOutput.Write(console.Output, about, advice, shown.View, format, ct);
        return Undecided.Report(Undecided.Of(advice), console.Error);
    }
}
