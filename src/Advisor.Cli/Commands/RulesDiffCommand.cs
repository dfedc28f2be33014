using System.CommandLine;
using Advisor.Cli.Output;
using Advisor.Engine.Analysis.Differences;
using Advisor.Engine.Knowledge;

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
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(parsed, new(parsed.GetRequiredValue(before), []),
            new(parsed.GetRequiredValue(after), parsed.GetValue(overlays) ?? []), parsed.GetValue(format), cancellation)));
        return command;
    }

    private static int Run(ParseResult parsed, RuleFolders before, RuleFolders after, OutputFormat format, CancellationToken cancellation)
    {
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        if (Read(before, error) is not { } one || Read(after, error) is not { } other)
            return ExitCode.BadInput;
        var (parts, advice) = (PartComparer.Compare(one, other), AdviceComparer.Compare(one, other, ct: cancellation));
        var printer = new DifferencePrinter(one, other, parts, advice);
        if (format == OutputFormat.Json)
            printer.WriteJson(output);
        else
            printer.WriteText(output);
        return parts.IsEmpty && advice.Changes.IsEmpty ? ExitCode.Ok : ExitCode.Findings;
    }

    private static RuleSet? Read(RuleFolders side, TextWriter error) =>
        RulesOption.Find(side.Rules, error) is { } found ? new Input(error).Rules(side with { Rules = found }) : null;
}
