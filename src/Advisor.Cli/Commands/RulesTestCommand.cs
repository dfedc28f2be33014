using System.CommandLine;
using Advisor.Cli.Output;
using Advisor.Engine.Advice;
using Advisor.Rules;
using Advisor.Rules.Cases;

namespace Advisor.Cli.Commands;

/// <summary><c>advisor rules test</c>: tries the rules on published decisions.</summary>
internal static class RulesTestCommand
{
    public static Command Create()
    {
        var rules = RulesOption.Create();
        var cases = new Option<string?>("--cases") { HelpName = "DIR", Description = "The folder of the cases; default: cases in the folder of the rules" };
        var verbose = new Option<bool>("--verbose", "-v") { Description = "Show cases that pass, too" };
        var command = new Command("test", "Try the rules on cases: published decisions that they must reproduce") { rules, cases, verbose };
        command.SetAction(parsed => Run(parsed.GetValue(rules), parsed.GetValue(cases), parsed.GetValue(verbose),
            parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error));
        return command;
    }

    private static int Run(string? rulesFolder, string? casesFolder, bool verbose, TextWriter output, TextWriter error)
    {
        if (RulesOption.Find(rulesFolder, error) is not { } folder)
            return ExitCode.BadInput;
        var (ruleSet, faults) = RuleSetLoader.Load(folder);
        if (ruleSet is null)
        {
            foreach (var fault in faults)
                error.WriteLine(fault);
            return ExitCode.Findings;
        }
        var from = casesFolder ?? Path.Combine(folder, "cases");
        if (!Directory.Exists(from))
        {
            error.WriteLine($"there is no folder `{from}`");
            return ExitCode.BadInput;
        }
        var loaded = CaseLoader.Load(from, ruleSet);
        foreach (var fault in loaded.Diagnostics)
            error.WriteLine(fault);
        var report = CaseRunner.Run(ruleSet, new PlainAdvisor(ruleSet).Advise, loaded.Cases);
        new CaseReportPrinter(output, verbose).Print(report);
        return report.IsGood && !loaded.Diagnostics.Any(d => d.Severity == Severity.Error) ? ExitCode.Ok : ExitCode.Findings;
    }
}
