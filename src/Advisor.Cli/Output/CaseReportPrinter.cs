using Advisor.Engine.Advice;
using Advisor.Rules.Cases;
using Advisor.Rules.Examples;
using Spectre.Console;

namespace Advisor.Cli.Output;

/// <summary>Shows how cases came out: the reasons where one failed, one line where it passed, and the shares at the end.</summary>
/// <param name="console">Receives the lines.</param>
/// <param name="verbose">Whether to show cases that pass, are known to miss or are skipped, too.</param>
/// <param name="coverage">Whether to list the rules and options that no case touches.</param>
internal sealed class CaseReportPrinter(IAnsiConsole console, bool verbose, bool coverage)
{
    public void Print(CaseReport report, ExampleReport pinned)
    {
        foreach (var result in report.Results)
            Print(result);
        if (coverage)
            List(report.Coverage);
        foreach (var broken in pinned.Broken)
        {
            console.Write("PIN  ", Palette.Bad);
            console.WriteLine($" {broken.Rule} ({broken.File}:{broken.Line}): no longer {ExampleText.Of(broken)}");
        }
        if (pinned.Total > 0)
            console.WriteLine(
                $"pinned examples, which are no decisions: {pinned.Holding} hold, {pinned.Broken.Length} do not" + Advise(pinned),
                pinned.IsGood ? Palette.Good : Palette.Bad);
        console.WriteLine($"coverage: {report.Coverage.Rules} of the rules fire, {report.Coverage.Options} of the options are answered");
        console.WriteLine(ClosingLine(report), report.IsGood ? Palette.Good : Palette.Bad);
    }

    private static string Advise(ExampleReport pinned) =>
        pinned.Broken.IsEmpty ? "" : "; if the change is meant, write them anew with `advisor rules pin` and review what differs";

    private static string ClosingLine(CaseReport report)
    {
        var (passed, failed, known, unexpected, errors, skipped, _, topThree, first) = report.All;
        return passed + failed + known + unexpected == 0
            ? $"no case was run: {Counted.Of(errors, "error")}, {skipped} skipped"
            : $"{Counted.Of(report.Results.Length, "case")}: {passed} passed, {failed} failed, "
              + (known > 0 ? $"{known} missed (known), " : "") + (unexpected > 0 ? $"{unexpected} passed unexpectedly, " : "")
              + $"{Counted.Of(errors, "error")}, {skipped} skipped; "
              + $"style right {StyleRight(report)}; "
              + $"technology in the top three {topThree}, first {first}";
    }

    private static string StyleRight(CaseReport report) =>
        report.Hard.StyleRight is { Total: > 0 } hard ? $"{report.Plain.StyleRight} plain, {hard} hard" : $"{report.Plain.StyleRight}";

    private void Print(CaseResult result)
    {
        switch (result.Status)
        {
            case CaseStatus.Passed when verbose:
                Line("pass ", Palette.Good, result, Advised(result.Advice!));
                break;
            case CaseStatus.Skipped when verbose:
                Line("skip ", Palette.Aside, result, result.Case.Skip!);
                break;
            case CaseStatus.KnownMiss when verbose:
                Line("known", Palette.Doubtful, result, $"{Misses(result)} ({result.Case.KnownMiss})");
                break;
            case CaseStatus.UnexpectedPass:
                Line("PASS ", Palette.Bad, result, $"{Advised(result.Advice!)}, though it is marked as a known miss; take the mark away");
                break;
            case CaseStatus.Error:
                Line("error", Palette.Bad, result, Misses(result));
                break;
            case CaseStatus.Failed:
                Line("FAIL ", Palette.Bad, result, Misses(result));
                foreach (var line in Comparison.Of(result))
                    console.WriteLine($"      {line}");
                break;
        }
    }

    private void Line(string outcome, Style style, CaseResult result, string text)
    {
        console.Write(outcome, style);
        console.WriteLine($" {result.Case.Id} ({result.Case.File}:{result.Case.Line}): {text}");
    }

    private void List(CaseCoverage coverage)
    {
        foreach (var rule in coverage.UnfiredRules)
            console.WriteLine($"no case fires rule {rule.Id} ({rule.Origin})");
        foreach (var (question, option) in coverage.UnansweredOptions)
            console.WriteLine($"no case answers {question}: {option}");
    }

    private static string Misses(CaseResult result) => string.Join("; ", result.Misses);

    private static string Advised(Recommendation advice) =>
        $"{advice.Styles[0].Standing.Id}, {(advice.Styles[0].Technologies is [var first, ..] ? first.Id : "no technology")}";
}
