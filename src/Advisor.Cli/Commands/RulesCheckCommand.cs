using System.CommandLine;
using Advisor.Cli.Output;
using Advisor.Rules;
using Advisor.Rules.Cases;

namespace Advisor.Cli.Commands;

/// <summary><c>advisor rules check</c>: lists every fault of the rule files and their cases.</summary>
internal static class RulesCheckCommand
{
    public static Command Create()
    {
        var rules = RulesOption.Create();
        var command = new Command("check", "List every fault of the rule files and their cases") { rules };
        command.SetAction(parsed => Run(parsed.GetValue(rules), parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error));
        return command;
    }

    private static int Run(string? given, TextWriter output, TextWriter error)
    {
        if (RulesOption.Find(given, error) is not { } folder)
            return ExitCode.BadInput;
        var (ruleSet, diagnostics) = RuleSetLoader.Load(folder);

        // Cases name questions and technologies, so they can be read only where the rules can.
        if (ruleSet is not null && Path.Combine(folder, "cases") is var cases && Directory.Exists(cases))
            diagnostics = [.. diagnostics, .. CaseLoader.Load(cases, ruleSet).Diagnostics];
        Terminal.For(output).WriteDiagnostics(diagnostics);
        if (ruleSet is not null)
            output.WriteLine($"version {ruleSet.Version}, {ruleSet.Digest}: {ruleSet.Questions.Length} questions, {ruleSet.Styles.Length} styles, "
                + $"{ruleSet.Technologies.Length} technologies, {ruleSet.Practices.Length} practices, {ruleSet.Rules.Length} rules");
        var errors = diagnostics.Count(d => d.Severity == Severity.Error);
        error.WriteLine($"{Counted.Of(errors, "error")}, {Counted.Of(diagnostics.Length - errors, "warning")}");
        return errors > 0 ? ExitCode.Findings : ExitCode.Ok;
    }
}
