using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Answers;
using Advisor.Engine.Exact;

namespace Advisor.Engine.Analysis.Proofs;

/// <summary>
/// Whether the answer to a question ever changes who is first: the style, or its first technology. If two answers lead to different firsts, one of them
/// differs from leaving the question open; so it is enough to compare each answer with that.
/// </summary>
internal sealed class HasInfluence(Arena arena, Questionnaires questionnaires, ProofOptions options)
{
    public Claim Of(int place)
    {
        ImmutableArray<Requirement> asked =
        [
            .. arena.Seats.SelectMany(s => arena[s].Claims).Select(c => c.Premise).Distinct()
                .SelectMany(p => p.Requirements).Where(r => r.Place == place),
        ];
        if (asked.IsEmpty)
            return Claim(Verdict.Fails, "no rule weighs the answer to it; write one, or stop asking");
        if (Sampled(place) is { } sampled)
            return Holds(sampled);
        var (sheet, isProven) = Searched(place, asked);
        if (sheet is not null)
            return Holds(sheet);
        return isProven
            ? Claim(Verdict.Fails, "no answer to it changes the first style or its first technology; give its rules more weight, or stop asking")
            : Claim(Verdict.Undecided, $"the search met its limit of {options.WorkLimit} nodes; raise it");

        Claim Holds(AnswerSheet found) => Claim(
            Verdict.Holds, "without this answer another style or technology is first",
            questionnaires.Shrunk(found, s => s[place] is not null && IsDifferent(place, s)));

        Claim Claim(Verdict verdict, string because, AnswerSheet? witness = null) => new(
            ClaimCodes.QuestionHasInfluence, arena.RuleSet.Questions[place].Id, verdict, because,
            witness is null ? null : questionnaires.ToAnswers(witness));
    }

    private AnswerSheet? Sampled(int place)
    {
        var random = new SeededSequence(options.Seed);
        for (var n = 0; n < options.Samples; n++)
        {
            var sheet = questionnaires.Filled(questionnaires.Blank, random).With(place, random.Pick(questionnaires.AnswersTo(place)));
            if (IsDifferent(place, sheet))
                return sheet;
        }

        return null;
    }

    private bool IsDifferent(int place, AnswerSheet sheet) => First(sheet) != First(sheet.With(place, null));

    private (int Style, int Technology) First(AnswerSheet sheet)
    {
        var style = First(arena.GroupOf(Seat.OfStyle(0)), sheet);
        return (style, style < 0 ? -1 : First(arena.GroupOf(new(style, 0)), sheet));
    }

    private static int First(ImmutableArray<Contender> group, AnswerSheet sheet) => group
        .Select(c => Position.Of(c, sheet)).Where(p => !p.IsRuledOut).OrderByDescending(p => p.Strength).Select(p => p.Contender.Place).FirstOrDefault(-1);

    private Finding Searched(int place, ImmutableArray<Requirement> asked)
    {
        var dimension = Dimension.Of(place, arena.RuleSet.Questions[place], asked, 0);
        if (Facets.Of(dimension, dimension.Demands) is not { } facets)
            return new(null, false);
        var (search, isProven) = (new Feasibility(arena.RuleSet, options), true);
        foreach (var answer in facets.Select(f => f.Answer(dimension)).OfType<Answer>())
        {
            foreach (var inequalities in FirstAndDisplaced(place, answer))
            {
                var finding = search.Find(inequalities);
                isProven &= finding.IsProven;
                if (finding.Sheet is { } sheet)
                    return new(sheet.With(place, answer), true);
            }
        }

        return new(null, isProven);
    }

    /// <summary>Every way in which somebody is first while the question is open and is not once it has the answer.</summary>
    private IEnumerable<List<Inequality>> FirstAndDisplaced(int place, Answer answer)
    {
        foreach (var style in arena.Seats.Where(s => s.IsStyle))
        {
            List<Inequality> firstStyle = [.. First(style)];
            foreach (var displaced in Displaced(style))
                yield return [.. firstStyle, .. displaced];
            foreach (var technology in arena.TechnologiesOf(style.Style))
                foreach (var displaced in Displaced(technology))
                    yield return [.. firstStyle, .. First(technology), .. displaced];
        }

        IEnumerable<Inequality> First(Seat seat) => Rivals(seat).Select(r => Inequality.Beats(arena[seat], r)).Append(Inequality.Ranked(arena[seat]))
            .Select(i => i.Given(place, null));

        IEnumerable<IEnumerable<Inequality>> Displaced(Seat seat) => Rivals(seat)
            .Select(r => new[] { Inequality.Lead(r, arena[seat]), Inequality.Ranked(r) }.Select(i => i.Given(place, answer)))
            .Prepend([Inequality.RuledOut(arena[seat]).Given(place, answer)]);

        IEnumerable<Contender> Rivals(Seat seat) => arena.GroupOf(seat).Where(c => c != arena[seat]);
    }
}
