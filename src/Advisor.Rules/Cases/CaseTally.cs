namespace Advisor.Rules.Cases;

/// <summary>Counts over some cases.</summary>
/// <param name="Passed">As expected in every respect.</param>
/// <param name="Failed">Not as expected in some.</param>
/// <param name="KnownMisses">Not as expected, which they say themselves.</param>
/// <param name="UnexpectedPasses">As expected, though they say otherwise.</param>
/// <param name="Errors">Faulty cases.</param>
/// <param name="Skipped">Cases that say they are not to be run.</param>
/// <param name="StyleRight">An expected style ranks first, of those that were run.</param>
/// <param name="TopThree">An expected technology is among the first three, of those that name any and whose style is right.</param>
/// <param name="First">An expected technology ranks first, of the same.</param>
public sealed record CaseTally(
    int Passed, int Failed, int KnownMisses, int UnexpectedPasses, int Errors, int Skipped, Share StyleRight, Share TopThree, Share First)
{
    public static CaseTally Of(IEnumerable<CaseResult> results)
    {
        var all = results.ToList();
        int With(CaseStatus status) => all.Count(r => r.Status == status);
        return new(
            With(CaseStatus.Passed), With(CaseStatus.Failed), With(CaseStatus.KnownMiss), With(CaseStatus.UnexpectedPass), With(CaseStatus.Error),
            With(CaseStatus.Skipped),
            Of(all, r => r.StyleRight), Of(all, r => r.TechnologyInTopThree), Of(all, r => r.TechnologyFirst));
    }

    private static Share Of(List<CaseResult> results, Func<CaseResult, bool?> judged) =>
        new(results.Count(r => judged(r) == true), results.Count(r => judged(r) is not null));
}
