using System.Collections.Immutable;
using System.CommandLine;
using Advisor.Cli.Output;
using Advisor.Engine.Knowledge;
using Advisor.Rules;
using Advisor.Rules.Cases;
using Advisor.Rules.Examples;

namespace Advisor.Cli.Commands;

/// <summary><c>advisor rules check</c>: lists every fault of the rule files and their cases.</summary>
internal static class RulesCheckCommand
{
    public static Command Create()
    {
        var rules = new RulesOptions();
        var watch = new Option<bool>("--watch") { Description = "Check again whenever a file changes, until Ctrl-C" };
        var format = OutputOption.Create();
        var command = new Command("check", "List every fault of the rule files and their cases") { watch, format };
        rules.AddTo(command);
        command.SetAction((parsed, cancellation) => RunAsync(rules.Find(parsed), parsed.GetValue(watch), parsed.GetValue(format),
            parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(
        RuleFolders? folders, bool watch, OutputFormat format, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        if (folders is null)
            return ExitCode.BadInput;
        if (!watch)
            return Check(folders, format, output, error);
        using var changes = new FolderChanges(folders.All);
        int last;
        do
        {
            last = Check(folders, format, output, error);
            error.WriteLine($"watching {string.Join(", ", folders.All.Select(f => $"`{f}`"))}; Ctrl-C ends it");
        }
        while (await changes.WaitAsync(cancellation));
        return last;
    }

    private static int Check(RuleFolders folders, OutputFormat format, TextWriter output, TextWriter error)
    {
        var (ruleSet, diagnostics) = folders.Load();

        // Cases name questions and technologies, so they can be read only where the rules can.
        if (ruleSet is not null)
            diagnostics = [.. diagnostics, .. FaultsOfCases(folders, ruleSet)];
        if (format == OutputFormat.Json)
            JsonOutput.Write(output, CheckReportJson.Of(ruleSet, diagnostics));
        else
            Print(ruleSet, diagnostics, output);
        var errors = diagnostics.Count(d => d.Severity == Severity.Error);
        error.WriteLine($"{Counted.Of(errors, "error")}, {Counted.Of(diagnostics.Length - errors, "warning")}");
        return errors > 0 ? ExitCode.Findings : ExitCode.Ok;
    }

    private static void Print(RuleSet? ruleSet, ImmutableArray<Diagnostic> diagnostics, TextWriter output)
    {
        Terminal.For(output).WriteDiagnostics(diagnostics);
        if (ruleSet is not null)
            output.WriteLine($"version {ruleSet.Version}, {ruleSet.Digest}: {ruleSet.Questions.Length} questions, {ruleSet.Styles.Length} styles, "
                + $"{ruleSet.Technologies.Length} technologies, {ruleSet.Practices.Length} practices, {ruleSet.Rules.Length} rules");
    }

    /// <summary>Pinned examples are those of the rules alone: overlays change what they pin.</summary>
    private static IEnumerable<Diagnostic> FaultsOfCases(RuleFolders folders, RuleSet ruleSet) =>
    [
        .. folders.All.Select(f => Path.Combine(f, "cases")).Where(Directory.Exists).SelectMany(f => CaseLoader.Load(f, ruleSet).Diagnostics),
        .. folders.Overlays.Count > 0 ? [] : ExampleLoader.Load(Path.Combine(folders.Rules, ExampleLoader.Folder), ruleSet).Diagnostics,
    ];
}
