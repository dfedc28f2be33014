using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Exact;

/// <summary>Decides for every style whether it can still rank first.</summary>
internal sealed class Winners(Situation situation, CancellationToken ct)
{
    private readonly Maximizer maximizer = new(situation.Terrain);

    /// <summary>Whether nobody is missing who could win.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>The leader, then the others, those who need fewer answers first, then in the order of the rule set.</summary>
    /// <param name="ranked">The styles not ruled out, best first.</param>
    /// <param name="isSettled">Whether the first is known to stay first.</param>
    public ImmutableArray<PossibleWinner> Find(IReadOnlyList<Entrant> ranked, bool isSettled)
    {
        if (ranked.Count == 0)
            return [];
        var others = new List<PossibleWinner>();
        foreach (var style in ranked.Skip(isSettled ? ranked.Count : 1).OrderBy(r => r.Contender.Place))
        {
            var race = Race.Of(
                situation, ranked.Where(r => r != style).Select(r => (style, r)), [style], place => situation.Sheet[place] is null);
            var course = Course.Of(situation.Terrain, race);
            var verdict = new WinSearch(course, maximizer, ct).Find();
            IsComplete &= verdict.IsProven;
            if (verdict.Facets is { } found)
                others.Add(new(style.Id, Needed(course, found)));
        }

        return [new(ranked[0].Id, []), .. others.OrderBy(o => o.Witness.Length)];
    }

    /// <summary>Takes answers back until the style would lose rank 1 without any one of those left.</summary>
    private ImmutableArray<KeyValuePair<Question, Answer>> Needed(Course course, int[] chosen)
    {
        var wasTaken = true;
        while (wasTaken)
        {
            wasTaken = false;
            for (var v = 0; v < chosen.Length && !wasTaken; v++)
            {
                if (chosen[v] == 0)
                    continue;
                var answer = chosen[v];
                chosen[v] = 0;
                wasTaken = Course.IsWon(course.Sums(chosen));
                if (!wasTaken)
                    chosen[v] = answer;
            }
        }

        return
        [
            .. Enumerable.Range(0, chosen.Length).OrderBy(v => course.Places[v])
                .Select(v => (Question: situation.Terrain.RuleSet.Questions[course.Places[v]], Answer: course.AnswerOf(v, chosen[v])))
                .Where(a => a.Answer is not null).Select(a => KeyValuePair.Create(a.Question, a.Answer!)),
        ];
    }
}
