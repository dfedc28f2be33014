using System.CommandLine;
using Advisor.Cli.Output;
using Advisor.Rules;
using Advisor.Rules.Cases;
using Advisor.Rules.Examples;

namespace Advisor.Cli.Commands;

/// <summary><c>advisor rules check</c>: lists every fault of the rule files and their cases.</summary>
internal static class RulesCheckCommand
{
    public static Command Create()
    {
        var rules = RulesOption.Create();
        var watch = new Option<bool>("--watch") { Description = "Check again whenever a file changes, until Ctrl-C" };
        var command = new Command("check", "List every fault of the rule files and their cases") { rules, watch };
        command.SetAction((parsed, cancellation) => RunAsync(parsed.GetValue(rules), parsed.GetValue(watch),
            parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string? given, bool watch, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        if (RulesOption.Find(given, error) is not { } folder)
            return ExitCode.BadInput;
        if (!watch)
            return Check(folder, output, error);
        using var changes = new FolderChanges(folder);
        int last;
        do
        {
            last = Check(folder, output, error);
            error.WriteLine($"watching `{folder}`; Ctrl-C ends it");
        }
        while (await changes.WaitAsync(cancellation));
        return last;
    }

    private static int Check(string folder, TextWriter output, TextWriter error)
    {
        var (ruleSet, diagnostics) = RuleSetLoader.Load(folder, DateOnly.FromDateTime(DateTime.UtcNow));

        // Cases name questions and technologies, so they can be read only where the rules can.
        if (ruleSet is not null && Path.Combine(folder, "cases") is var cases && Directory.Exists(cases))
            diagnostics = [.. diagnostics, .. CaseLoader.Load(cases, ruleSet).Diagnostics];
        if (ruleSet is not null)
            diagnostics = [.. diagnostics, .. ExampleLoader.Load(Path.Combine(folder, ExampleLoader.Folder), ruleSet).Diagnostics];
        Terminal.For(output).WriteDiagnostics(diagnostics);
        if (ruleSet is not null)
            output.WriteLine($"version {ruleSet.Version}, {ruleSet.Digest}: {ruleSet.Questions.Length} questions, {ruleSet.Styles.Length} styles, "
                + $"{ruleSet.Technologies.Length} technologies, {ruleSet.Practices.Length} practices, {ruleSet.Rules.Length} rules");
        var errors = diagnostics.Count(d => d.Severity == Severity.Error);
        error.WriteLine($"{Counted.Of(errors, "error")}, {Counted.Of(diagnostics.Length - errors, "warning")}");
        return errors > 0 ? ExitCode.Findings : ExitCode.Ok;
    }
}
