using Advisor.Cli.Output;
using Advisor.Engine.Advice;
using Advisor.Rules;
using Advisor.Rules.Cases;
using Advisor.Rules.Examples;

namespace Advisor.Cli.Commands;

/// <summary>One run of <c>advisor rules test</c>.</summary>
/// <param name="output">Receives the results.</param>
/// <param name="error">Receives messages and the faults of files.</param>
internal sealed class RulesTest(TextWriter output, TextWriter error)
{
    /// <summary>Where the rules lie; null: they are not there, which was said.</summary>
    public RuleFolders? Folders { get; init; }

    public string? CasesFolder { get; init; }

    public bool IsVerbose { get; init; }

    public bool ListsCoverage { get; init; }

    /// <summary>0 to 100; null: any coverage will do.</summary>
    public decimal? MinCoverage { get; init; }

    /// <summary>Where to write JUnit XML; null: nowhere.</summary>
    public string? JUnitFile { get; init; }

    public OutputFormat Format { get; init; }

    /// <summary>Runs the cases and shows how they came out.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Run()
    {
        if (Folders is not { } folders)
            return ExitCode.BadInput;
        var (ruleSet, faults) = folders.Load();
        if (ruleSet is null)
        {
            Terminal.For(error).WriteDiagnostics(faults);
            return ExitCode.BadInput;
        }
        var from = CasesFolder ?? Path.Combine(folders.Rules, "cases");
        if (!GivenFolder.Exists(from, $"with {CasesOption.Name}", error))
            return ExitCode.BadInput;
        var (cases, diagnostics) = CaseLoader.Load(from, ruleSet);
        Terminal.For(error).WriteDiagnostics(diagnostics);
        var (examples, faultsOfExamples) = folders.Overlays.Count > 0
            ? ExampleLoadResult.None // they pin what the rules decide without overlays
            : ExampleLoader.Load(Path.Combine(folders.Rules, ExampleLoader.Folder), ruleSet);
        Terminal.For(error).WriteDiagnostics(faultsOfExamples);
        diagnostics = [.. diagnostics, .. faultsOfExamples];
        var advisor = new PlainAdvisor(ruleSet);
        var report = CaseRunner.Run(ruleSet, advisor.Advise, cases);
        var pinned = ExampleRunner.Run(answers => RankOrder.Of(advisor.Rank(answers)), examples);
        if (Format == OutputFormat.Json)
            JsonOutput.Write(output, CaseReportJson.Of(ruleSet, report, pinned, diagnostics));
        else
            new CaseReportPrinter(Terminal.For(output), IsVerbose, ListsCoverage).Print(report, pinned);
        var isCovered = IsCovered(report.Coverage);
        if (JUnitFile is not null && !OutputFile.TryWrite(JUnitFile, CaseReportJUnit.Of(report, pinned, diagnostics).Save, error))
            return ExitCode.BadInput;
        return report.IsGood && pinned.IsGood && isCovered && !diagnostics.Any(d => d.Severity == Severity.Error) ? ExitCode.Ok : ExitCode.Findings;
    }

    private bool IsCovered(CaseCoverage coverage)
    {
        if (MinCoverage is not { } minimum || coverage.Reaches(minimum))
            return true;
        error.WriteLine($"the coverage is below {minimum}%; --coverage lists what is missing");
        return false;
    }
}
