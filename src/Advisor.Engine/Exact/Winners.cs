using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Exact;

/// <summary>Decides for every style whether it can still rank first.</summary>
internal sealed class Winners(Situation situation, CancellationToken ct)
{
    private readonly BucketElimination elimination = new();

    /// <summary>Whether nobody is missing who could win.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>The leader, then the others, those who need fewer answers first, then in the order of the rule set.</summary>
    /// <param name="ranking">The styles.</param>
    public ImmutableArray<PossibleWinner> Find(ExactRanking ranking)
    {
        var ranked = ranking.Ranked;
        if (ranked.IsEmpty)
            return [];
        var leader = new PossibleWinner(ranked[0].Entrant.Id, []);
        if (ranking.IsSettled)
            return [leader];
        var others = new List<PossibleWinner>();
        foreach (var (style, _) in ranked.Skip(1).OrderBy(r => r.Entrant.Contender.Place))
        {
            var attempt = new Attempt(situation.Terrain.BidOf(style), situation);
            var verdict = new BidSearch(attempt, elimination, ct).Find();
            IsComplete &= verdict.IsProven;
            if (verdict.Facets is { } found)
                others.Add(new(style.Id, Needed(attempt, found)));
        }

        return [leader, .. others.OrderBy(o => o.Witness.Length)];
    }

    /// <summary>Takes answers back until the style would lose rank 1 without any one of those left.</summary>
    private static ImmutableArray<KeyValuePair<Question, Answer>> Needed(Attempt attempt, int[] chosen)
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
                wasTaken = Rows.AreWon(attempt.Sums(chosen));
                if (!wasTaken)
                    chosen[v] = answer;
            }
        }

        return
        [
            .. Enumerable.Range(0, chosen.Length).Where(v => chosen[v] > 0).Select(v => (Variable: attempt.Bid.Variables[v], Facet: chosen[v]))
                .OrderBy(a => a.Variable.Place)
                .Select(a => KeyValuePair.Create(a.Variable.Dimension.Question, a.Variable.AnswerOf(a.Facet)!)),
        ];
    }
}
