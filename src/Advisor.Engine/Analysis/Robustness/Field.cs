using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Analysis.Robustness;

/// <summary>Those who compete under some answers and are not ruled out, with what speaks of each.</summary>
internal sealed class Field
{
    private Field(ImmutableArray<Runner> runners) => Runners = runners;

    /// <summary>Best first.</summary>
    public ImmutableArray<Runner> Runners { get; }

    public static Field Of(IEnumerable<Contender> contenders, AnswerSheet sheet) => new(
    [
        .. contenders.Select(c => Position.Of(c, sheet)).Where(p => !p.IsRuledOut).OrderByDescending(p => p.Strength)
            .Select(p => new Runner(p, [.. p.Contender.Claims.Where(c => c.Premise.Under(sheet) == Truth.Holds).Select(c => new Weight(c.Rule, c.Effect))])),
    ]);

    /// <summary>In how many weightings the first stays before all others.</summary>
    public int Stays(int weightings, ulong seed)
    {
        List<Weight> weights = [.. Runners.SelectMany(r => r.Weights).Distinct()];
        var place = weights.Select((weight, i) => (weight, i)).ToDictionary(w => w.weight, w => w.i);
        int[][] reads = [.. Runners.Select(r => r.Weights.Select(w => place[w]).ToArray())];
        var factors = new Weighting(seed);
        var drawn = new int[weights.Count];
        var stays = 0;
        for (var round = 0; round < weightings; round++)
        {
            for (var i = 0; i < drawn.Length; i++)
                drawn[i] = factors.Next() * weights[i].Effect.Signed;
            var first = Standing(0);
            var isFirst = true;
            for (var other = 1; other < reads.Length && isFirst; other++)
                isFirst = first.CompareTo(Standing(other)) > 0;
            stays += isFirst ? 1 : 0;
        }

        return stays;

        // Higher is better: the score, then the lesser opposition, then the earlier place.
        (int Score, int Opposition, int Place) Standing(int runner)
        {
            int score = 0, opposition = 0;
            foreach (var i in reads[runner])
            {
                score += drawn[i];
                opposition += Math.Min(drawn[i], 0);
            }

            return (score, opposition, -Runners[runner].Position.Contender.Place);
        }
    }

    /// <summary>A contender with the weights that fired for or against it.</summary>
    internal sealed record Runner(Position Position, ImmutableArray<Weight> Weights);

    /// <summary>A weight as it is written: one that speaks of several contenders is one.</summary>
    internal sealed record Weight(Rule Rule, Effect Effect)
    {
        public bool Equals(Weight? other) => other is not null && ReferenceEquals(Rule, other.Rule) && Effect == other.Effect;

        public override int GetHashCode() => Effect.GetHashCode();
    }
}
