using System.CommandLine;
using Advisor.Cli.Output;
using Advisor.Engine.Analysis.Differences;

namespace Advisor.Cli.Commands;

/// <summary><c>advisor rules diff A B</c>: what two rule sets say and advise differently.</summary>
internal static class RulesDiffCommand
{
    public static Command Create()
    {
        var before = new Argument<string>("before") { HelpName = "A", Description = "The folder of the one" };
        var after = new Argument<string>("after") { HelpName = "B", Description = "The folder of the other" };
        var overlays = RulesOptions.OverlayOption();
        overlays.Description = "A folder of your own that is laid over B; may be given several times";
        var format = OutputOption.Create();
        var command = new Command("diff", "Show what two rule sets say differently, and the smallest questionnaires whose advice changes")
            { before, after, overlays, format };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(parsed, parsed.GetRequiredValue(before), parsed.GetRequiredValue(after),
            parsed.GetValue(overlays), parsed.GetValue(format), cancellation)));
        return command;
    }

    private static int Run(ParseResult parsed, string before, string after, string[]? given, OutputFormat format, CancellationToken cancellation)
    {
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        if (!GivenFolder.Exists(before, "as A", error) || !GivenFolder.Exists(after, "as B", error)
            || RulesOptions.FindOverlays(given, error) is not { } overlays)
            return ExitCode.BadInput;
        var input = new Input(error);
        if (input.Rules(new(before, [])) is not { } one || input.Rules(new(after, overlays)) is not { } other)
            return ExitCode.BadInput;
        var (parts, advice) = (PartComparer.Compare(one, other), AdviceComparer.Compare(one, other, ct: cancellation));
        var printer = new DifferencePrinter(one, other, parts, advice);
        if (format == OutputFormat.Json)
            printer.WriteJson(output);
        else
            printer.WriteText(output);
        return parts.IsEmpty && advice.Changes.IsEmpty ? ExitCode.Ok : ExitCode.Findings;
    }
}
