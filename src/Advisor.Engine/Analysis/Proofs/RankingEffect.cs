using Advisor.Engine.Advice;

namespace Advisor.Engine.Analysis.Proofs;

/// <summary>Looks for answers under which a ranking would be another without a rule.</summary>
internal static class RankingEffect
{
    /// <summary>Tries questionnaires under which the rule fires; null: none of them shows an effect.</summary>
    public static AnswerSheet? Sampled(Examination examined)
    {
        if (examined.Voices.IsEmpty)
            return null;
        var random = examined.NewSequence();
        for (var n = 0; n < examined.Options.Samples; n++)
        {
            var voice = random.Pick(examined.Voices);
            var sheet = examined.Questionnaires.Filled(Meeting.Of(examined.Questionnaires.Blank, voice.Premise, random), random);
            if (IsSeen(examined, voice.Seat, sheet))
                return examined.Questionnaires.Shrunk(sheet, s => IsSeen(examined, voice.Seat, s));
        }

        return null;
    }

    /// <summary>
    /// Searches for two who change places: one is ahead with the rule, and the other without it. Whom the rule alone rules out is an effect by itself.
    /// </summary>
    public static Finding Searched(Examination examined)
    {
        var (search, isProven) = (examined.NewSearch(), true);
        foreach (var voice in examined.Voices.Where(v => v.RulesOut))
            if (Note(search.Find([.. Inequality.Holds(voice.Premise), .. Ranked(voice.Seat)])) is { } sheet)
                return new(sheet, true);
        foreach (var (one, other) in Pairs(examined))
        {
            var places = examined.Voices.Where(v => v.Seat == one || v.Seat == other).SelectMany(v => v.Premise.Requirements).Select(r => r.Place)
                .Distinct().ToList();
            foreach (var (ahead, behind) in new[] { (one, other), (other, one) })
                if (Note(search.FindBetween(
                    [
                        Inequality.Lead(examined.At(ahead), examined.At(behind)),
                        Inequality.Lead(examined.At(behind), examined.At(ahead), without: examined.Rule.Id),
                        .. Ranked(ahead), Inequality.Ranked(examined.At(behind), without: examined.Rule.Id),
                    ],
                    places)) is { } sheet)
                    return new(sheet, true);
        }

        return new(null, isProven);

        AnswerSheet? Note(Finding finding)
        {
            isProven &= finding.IsProven;
            return finding.Sheet;
        }

        IEnumerable<Inequality> Ranked(Seat seat) =>
            new[] { seat, Seat.OfStyle(seat.Style) }.Distinct().Select(s => Inequality.Ranked(examined.At(s), without: examined.Rule.Id));
    }

    private static IEnumerable<(Seat One, Seat Other)> Pairs(Examination examined)
    {
        var heard = examined.Voices.Where(v => !v.RulesOut).Select(v => v.Seat).ToHashSet();
        return from one in heard
               from other in examined.Arena.SeatsBeside(one)
               where other != one && (!heard.Contains(other) || one.Technology + one.Style < other.Technology + other.Style)
               select (one, other);
    }

    /// <summary>Whether the ranking that a seat belongs to is seen, and would be another without the rule.</summary>
    private static bool IsSeen(Examination examined, Seat seat, AnswerSheet sheet)
    {
        if (!seat.IsStyle && !examined.IsSeen(Seat.OfStyle(seat.Style), sheet))
            return false;
        var group = examined.Arena.GroupOf(seat);
        Span<long> with = stackalloc long[group.Length], without = stackalloc long[group.Length];
        for (var i = 0; i < group.Length; i++)
            (with[i], without[i]) = Strengths(group[i], examined.Rule.Id, sheet);
        for (var i = 0; i < group.Length; i++)
        {
            if (with[i] == long.MinValue != (without[i] == long.MinValue))
                return true;
            for (var other = 0; other < i; other++)
                if (with[i] != long.MinValue && with[other] != long.MinValue && with[i] > with[other] != without[i] > without[other])
                    return true;
        }

        return false;
    }

    /// <summary>How strong a contender is with a rule and without it; the least number: it is ruled out.</summary>
    private static (long With, long Without) Strengths(Contender contender, string rule, AnswerSheet sheet)
    {
        var (with, without) = (Strength.Of(0, 0, contender.Place), Strength.Of(0, 0, contender.Place));
        var (isOut, isOutAnyway) = (false, false);
        foreach (var claim in contender.Claims)
        {
            if (claim.Premise.Under(sheet) != Truth.Holds)
                continue;
            var own = claim.Rule.Id == rule;
            with += Strength.Of(claim);
            without += own ? 0 : Strength.Of(claim);
            isOut |= claim.RulesOut;
            isOutAnyway |= claim.RulesOut && !own;
        }

        return (isOut ? long.MinValue : with, isOutAnyway ? long.MinValue : without);
    }
}
