using Advisor.Engine.Advice;
using Advisor.Rules.Cases;

namespace Advisor.Cli.Output;

/// <summary>Shows how cases came out: the reasons where one failed, one line where it passed, and the shares at the end.</summary>
internal sealed class CaseReportPrinter(TextWriter output, bool verbose)
{
    public void Print(CaseReport report)
    {
        foreach (var result in report.Results)
            Print(result);
        if (!report.Unfired.IsEmpty)
            output.WriteLine($"rules that no case fires ({report.Unfired.Length}): {string.Join(", ", report.Unfired.Select(r => r.Id))}");
        output.WriteLine(ClosingLine(report));
    }

    private static string ClosingLine(CaseReport report)
    {
        var (passed, failed, known, unexpected, errors, skipped, _, topThree, first) = report.All;
        return passed + failed + known + unexpected == 0
            ? $"no case was run: {Counted.Of(errors, "error")}, {skipped} skipped"
            : $"{Counted.Of(report.Results.Length, "case")}: {passed} passed, {failed} failed, "
              + (known > 0 ? $"{known} missed (known), " : "") + (unexpected > 0 ? $"{unexpected} passed unexpectedly, " : "")
              + $"{Counted.Of(errors, "error")}, {skipped} skipped; "
              + $"style right {report.Plain.StyleRight} plain, {report.Hard.StyleRight} {CaseReport.HardFile}; "
              + $"technology in the top three {topThree}, first {first}";
    }

    private void Print(CaseResult result)
    {
        var name = $"{result.Case.Id} ({result.Case.File}:{result.Case.Line})";
        switch (result.Status)
        {
            case CaseStatus.Passed when verbose:
                output.WriteLine($"pass  {name}: {Advised(result.Advice!)}");
                break;
            case CaseStatus.Skipped when verbose:
                output.WriteLine($"skip  {name}: {result.Case.Skip}");
                break;
            case CaseStatus.KnownMiss when verbose:
                output.WriteLine($"known {name}: {string.Join("; ", result.Misses)} ({result.Case.KnownMiss})");
                break;
            case CaseStatus.UnexpectedPass:
                output.WriteLine($"PASS  {name}: {Advised(result.Advice!)}, though it is marked as a known miss; take the mark away");
                break;
            case CaseStatus.Error:
                output.WriteLine($"error {name}: {string.Join("; ", result.Misses)}");
                break;
            case CaseStatus.Failed:
                output.WriteLine($"FAIL  {name}: {string.Join("; ", result.Misses)}");
                foreach (var line in Comparison.Of(result))
                    output.WriteLine($"      {line}");
                break;
        }
    }

    private static string Advised(Recommendation advice) =>
        $"{advice.Styles[0].Standing.Id}, {(advice.Styles[0].Technologies is [var first, ..] ? first.Id : "no technology")}";
}
