using System.Collections.Immutable;
using Advisor.Engine.Answers;
using Advisor.Engine.Exact;

namespace Advisor.Engine.Analysis.Differences;

/// <summary>
/// Tries to prove that no questionnaire is advised on differently: that nobody can be ruled out by one side only, and that no two can be first, one by
/// the one side and the other by the other. Each is decided by an exact search; what the search finds instead is a witness.
/// </summary>
internal sealed class SamenessProof(Sides sides, ChangedTriggers changed, CancellationToken ct)
{
    /// <summary>The most pairs of first choices that are looked at.</summary>
    public const int PairLimit = 5_000;

    private readonly Situation situation = new(sides.Terrain, AnswerSet.Empty(sides.Terrain.RuleSet));
    private readonly BucketElimination elimination = new();

    /// <summary>Whether everything was settled.</summary>
    public bool IsProven { get; private set; } = !changed.IsOfContenders;

    /// <summary>Answers with different advice; null: none were found, and where <see cref="IsProven"/> is true there are none.</summary>
    public List<(int Place, Answer Answer)>? Witness() => Exits() ?? FirstChoices();

    private List<(int Place, Answer Answer)>? Exits()
    {
        foreach (var (before, after) in sides.Pairs)
            foreach (var (one, other) in new[] { (before, after), (after, before) })
                foreach (var exit in one.Entrant.Exits.Except(other.Entrant.Exits))
                {
                    IsProven &= FiringSearch.TryFind(sides.Terrain, exit, [.. other.Entrant.Exits, .. ExitsOf(one.Style), .. ExitsOf(other.Style)], out var answers);
                    if (answers is not null)
                        return answers;
                }

        return null;
    }

    private static ImmutableArray<Trigger> ExitsOf(Side.Seat? style) => style?.Entrant.Exits ?? [];

    private List<(int Place, Answer Answer)>? FirstChoices()
    {
        var left = PairLimit;
        foreach (var race in StyleRaces().Concat(TechnologyRaces()))
        {
            if (--left < 0)
            {
                IsProven = false;
                return null;
            }

            var course = Course.Of(race);
            var verdict = new WinSearch(course, elimination, ct).Find();
            IsProven &= verdict.IsProven;
            if (verdict.Facets is { } facets)
                return [.. course.AnswersOf(facets)];
        }

        return null;
    }

    private IEnumerable<Race> StyleRaces() =>
        from one in sides.Before.Styles
        from other in sides.After.Styles
        where CanSwap(one, other)
        select Of([.. Leads(one, sides.Before.Styles), .. Leads(other, sides.After.Styles)], [one, other]);

    private IEnumerable<Race> TechnologyRaces() =>
        from place in Enumerable.Range(0, Math.Min(sides.Before.Styles.Length, sides.After.Styles.Length))
        let style = (One: sides.Before.Styles[place], Other: sides.After.Styles[place])
        from one in sides.Before.Technologies[place]
        from other in sides.After.Technologies[place]
        where CanSwap(one, other)
        select Of(
            [
                .. Leads(style.One, sides.Before.Styles), .. Leads(style.Other, sides.After.Styles),
                .. Leads(one, sides.Before.Technologies[place]), .. Leads(other, sides.After.Technologies[place]),
            ],
            [style.One, style.Other, one, other]);

    /// <summary>Two of which neither has changed cannot be first in turn: whoever is ahead is ahead by both.</summary>
    private bool CanSwap(Side.Seat one, Side.Seat other) =>
        one.Name != other.Name && (changed.Seats.Contains(one.Name) || changed.Seats.Contains(other.Name));

    private static IEnumerable<(Entrant, Entrant)> Leads(Side.Seat first, ImmutableArray<Side.Seat> all) =>
        all.Where(s => s.Index != first.Index).Select(s => (first.Entrant, s.Entrant));

    private Race Of(ImmutableArray<(Entrant, Entrant)> duels, ImmutableArray<Side.Seat> ranked) =>
        Race.Of(situation, duels, ranked.Select(r => r.Entrant), _ => true);
}
