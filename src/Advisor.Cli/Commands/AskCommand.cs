using System.CommandLine;
using Advisor.Cli.Interview;
using Advisor.Cli.Output;
using Advisor.Cli.Reading;

namespace Advisor.Cli.Commands;

/// <summary><c>advisor ask</c>: an interview that asks what decides most, until the choice is settled.</summary>
internal static class AskCommand
{
    public static Command Create(TextReader input)
    {
        var about = new ConsultationOptions(input);
        var format = OutputOption.Create(OutputFormat.Markdown);
        var command = new Command("ask", "Ask what decides most, until the choice is settled, and advise");
        about.AddTo(command);
        command.Options.Add(format);
        command.SetAction((parsed, ct) => Task.FromResult(
            Run(about.Open(parsed), about.Rules.Given(parsed), parsed.GetValue(format), input, parsed.InvocationConfiguration, ct)));
        return command;
    }

    private static int Run(Consultation? about, IEnumerable<(string Option, string Value)> rules, OutputFormat format, TextReader input, InvocationConfiguration console, CancellationToken ct)
    {
        if (about is null || about.Faults.Report(console.Error))
            return ExitCode.BadInput;
        var advice = new NextBestQuestions(about.Engine, Interviewer(about, input, console.Error)).Hold(about.Answers, ct);
        AdviceOutput.Write(console.Output, about, advice, new(), format, ct);
        (format == OutputFormat.Text ? console.Output : console.Error).WriteLine($"The same again: {CommandText.Of(advice.Answers, rules)}");
        return Undecided.Report(Undecided.OfInterview(advice), console.Error);
    }

    // The questions are messages: they leave the standard output to the advice.
    private static IInterviewer Interviewer(Consultation about, TextReader input, TextWriter error) =>
        ReferenceEquals(input, Console.In) && !Console.IsInputRedirected && Terminal.IsTerminal(error)
            ? new PromptInterviewer(about.RuleSet, Terminal.Interactive(error))
            : new LineInterviewer(about.RuleSet, input, error);
}
