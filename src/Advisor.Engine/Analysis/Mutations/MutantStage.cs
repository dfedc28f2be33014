using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Exact;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Analysis.Mutations;

/// <summary>A rule set and the mutants of one of its rules on one terrain: one board scores them all.</summary>
internal sealed class MutantStage
{
    private MutantStage(Terrain terrain, ImmutableArray<Group> groups, ImmutableArray<Understudy> understudies)
    {
        (Terrain, Groups, Understudies) = (terrain, groups, understudies);
        Board = new(terrain, Answers.AnswerSet.Empty(terrain.RuleSet));
    }

    public Terrain Terrain { get; }

    /// <summary>All questions are open between uses.</summary>
    public Scoreboard Board { get; }

    /// <summary>The styles first, then the technologies of each.</summary>
    public ImmutableArray<Group> Groups { get; }

    /// <summary>One for each mutant.</summary>
    public ImmutableArray<Understudy> Understudies { get; }

    /// <summary>Sets the stage.</summary>
    /// <param name="ruleSet">The rules.</param>
    /// <param name="contest">Who competes by them.</param>
    /// <param name="mutants">Mutants of one rule.</param>
    public static MutantStage Of(RuleSet ruleSet, Contest contest, IReadOnlyList<Mutant> mutants)
    {
        var shadows = new List<(int Mutant, int Group, int Place, Contender Contender)>();
        for (var m = 0; m < mutants.Count; m++)
        {
            var spoken = new Contest(ruleSet, mutants[m].Mutated is { } mutated ? [mutated] : []);
            foreach (var (group, place, contender, now) in Pairs(contest, spoken))
            {
                var before = contender.Claims.RemoveAll(c => c.Rule.Id != mutants[m].Rule.Id);
                if (!IsSame(before, now.Claims))
                    shadows.Add((m, group, place, contender with { Claims = [.. contender.Claims.RemoveRange(before), .. now.Claims] }));
            }
        }

        var terrain = new Terrain(ruleSet, contest, [.. shadows.Select(s => s.Contender)]);
        ImmutableArray<Group> groups =
        [
            new(null, -1, [.. Enumerable.Range(0, terrain.Styles.Length)]),
            .. terrain.Styles.Select((s, i) => (Style: s.Id, Place: i, Seats: terrain.SeatsIn(i)))
                .Select(s => new Group(s.Style, s.Place, [.. Enumerable.Range(s.Seats.From, s.Seats.Count)])),
        ];
        var first = terrain.Seats.Length - shadows.Count;
        var of = shadows.Select((s, i) => (s.Mutant, Stand: new Stand(s.Group, groups[s.Group].Seats[s.Place], first + i))).ToLookup(s => s.Mutant, s => s.Stand);
        return new(terrain, groups, [.. Enumerable.Range(0, mutants.Count).Select(m => new Understudy(terrain, [.. of[m]]))]);
    }

    private static IEnumerable<(int Group, int Place, Contender Contender, Contender Now)> Pairs(Contest contest, Contest spoken)
    {
        for (var s = 0; s < contest.Styles.Length; s++)
            yield return (0, s, contest.Styles[s], spoken.Styles[s]);
        for (var s = 0; s < contest.Styles.Length; s++)
        {
            var (technologies, now) = (contest.TechnologiesOf(contest.Styles[s]), spoken.TechnologiesOf(spoken.Styles[s]));
            for (var t = 0; t < technologies.Length; t++)
                yield return (s + 1, t, technologies[t], now[t]);
        }
    }

    private static bool IsSame(ImmutableArray<Claim> before, ImmutableArray<Claim> now) =>
        before.Length == now.Length && before.Zip(now).All(c => c.First.Effect == c.Second.Effect && Conditions(c.First).SequenceEqual(Conditions(c.Second)));

    private static IEnumerable<Condition> Conditions(Claim claim) => claim.Premise.Requirements.SelectMany(r => r.Conditions);

    /// <summary>Who compete with each other.</summary>
    /// <param name="Style">The id of the style whose technologies they are; null: they are the styles.</param>
    /// <param name="StyleSeat">Where that style sits; -1: they are the styles.</param>
    /// <param name="Seats">Where they sit.</param>
    internal sealed record Group(string? Style, int StyleSeat, ImmutableArray<int> Seats);

    /// <summary>A contender that stands elsewhere by a mutant.</summary>
    /// <param name="Group">The place of its group.</param>
    /// <param name="Seat">Where it sits by the rules.</param>
    /// <param name="Shadow">Where it sits by the mutant.</param>
    internal sealed record Stand(int Group, int Seat, int Shadow);
}
