using Advisor.Engine.Advice;

namespace Advisor.Engine.Analysis.Proofs;

/// <summary>Whether a rule is ever heard: whether it fires for somebody who is not ruled out by other rules anyway.</summary>
internal static class NotShadowed
{
    public static Claim Of(Examination examined)
    {
        if (Sampled(examined) is { } heard)
            return Holds(heard.Voice, heard.Sheet);
        var (search, isProven) = (examined.NewSearch(), true);
        foreach (var voice in examined.Voices)
        {
            var finding = search.Find([.. Inequality.Holds(voice.Premise), .. Inequalities(examined, voice.Seat)]);
            isProven &= finding.IsProven;
            if (finding.Sheet is { } sheet)
                return Holds(voice, sheet);
        }

        return isProven
            ? examined.Claim(
                ClaimCodes.RuleNotShadowed, Verdict.Fails,
                $"it is shadowed: whenever it fires, other rules rule out {Targets(examined)}; narrow them, or take it out",
                Meeting.Of(examined.Questionnaires.Blank, examined.Voices[0].Premise))
            : examined.Undecided(ClaimCodes.RuleNotShadowed);

        Claim Holds(Voice voice, AnswerSheet sheet) => examined.Claim(
            ClaimCodes.RuleNotShadowed, Verdict.Holds, $"it fires here for {examined.Name(voice.Seat)}, which nothing else rules out",
            examined.Questionnaires.Shrunk(sheet, s => IsHeard(examined, voice, s)));
    }

    /// <summary>Whether a voice reaches somebody who is ranked without it.</summary>
    public static bool IsHeard(Examination examined, Voice voice, AnswerSheet sheet) =>
        voice.Premise.Under(sheet) == Truth.Holds && examined.IsSeen(voice.Seat, sheet);

    private static (Voice Voice, AnswerSheet Sheet)? Sampled(Examination examined)
    {
        var random = examined.NewSequence();
        foreach (var voice in examined.Voices)
            for (var n = 0; n < 8; n++)
                if (Meeting.Of(examined.Questionnaires.Blank, voice.Premise, random) is var sheet && IsHeard(examined, voice, sheet))
                    return (voice, sheet);
        return null;
    }

    private static IEnumerable<Inequality> Inequalities(Examination examined, Seat seat) =>
        new[] { seat, Seat.OfStyle(seat.Style) }.Distinct().Select(s => Inequality.Ranked(examined.At(s), without: examined.Rule.Id));

    private static string Targets(Examination examined)
    {
        var names = examined.Voices.Select(v => $"`{examined.At(v.Seat).Id}`").Distinct().ToList();
        return names.Count == 1 ? names[0] : "all that it speaks of";
    }
}
