using Advisor.Engine.Analysis.Proofs;
using Advisor.Rules.Cases;
using Spectre.Console;

namespace Advisor.Cli.Output;

/// <summary>Shows claims: those that fail or are undecided with their place, reason and questionnaire, and how many hold of each kind.</summary>
/// <param name="console">Receives the lines.</param>
/// <param name="verbose">Whether to show claims that hold, too.</param>
internal sealed class ProofReportPrinter(IAnsiConsole console, bool verbose)
{
    public void Print(ProofReport report)
    {
        foreach (var claim in report.Claims.Where(c => verbose || c.Verdict != Verdict.Holds))
            Print(claim);
        foreach (var kind in report.Claims.GroupBy(c => c.Code))
            console.WriteLine($"{kind.Key}: {kind.Count(c => c.Verdict == Verdict.Holds)} of {kind.Count()}");
        var (failed, undecided) = (report.Count(Verdict.Fails), report.Count(Verdict.Undecided));
        console.WriteLine(
            $"{Counted.Of(report.Claims.Length, "claim")}: {report.Count(Verdict.Holds)} hold, {failed} failed, {undecided} undecided",
            failed > 0 ? Palette.Bad : undecided > 0 ? Palette.Doubtful : Palette.Good);
    }

    private void Print(Claim claim)
    {
        var (word, style) = claim.Verdict switch
        {
            Verdict.Fails => ("fails", Palette.Bad),
            Verdict.Undecided => ("undecided", Palette.Doubtful),
            _ => ("holds", Palette.Good),
        };
        console.WriteLine($"{(claim.Place is null ? "" : $"{claim.Place}: ")}{word} {claim.Code} `{claim.Subject}`: {claim.Because}", style);
        if (claim.Witness is { } witness)
            console.WriteLine($"      {(witness.Count == 0 ? "every question open" : AnswersText.Of(witness))}", Palette.Aside);
    }
}
