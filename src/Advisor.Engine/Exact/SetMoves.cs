using System.Numerics;
using Advisor.Engine.Answers;

namespace Advisor.Engine.Exact;

/// <summary>
/// The other answers to a question that takes several options, as options added and taken away. Left out is what never is the least change: options whose
/// coming or going helps no sum, and sets of which a smaller change does as much for every sum.
/// </summary>
internal sealed class SetMoves
{
    private readonly Dimension dimension;
    private readonly Func<Answer, Move> moveTo;
    private readonly bool[] present;
    private readonly List<int> toggles = [];
    private readonly List<int> starters = [];

    /// <summary>Decides which options are worth trying.</summary>
    /// <param name="dimension">The question.</param>
    /// <param name="answer">Its present answer; null: open.</param>
    /// <param name="influences">Every demand on it with what its terms add.</param>
    /// <param name="moveTo">What an answer does.</param>
    public SetMoves(Dimension dimension, OptionsAnswer? answer, IEnumerable<(Demand Demand, long[] Weights)> influences, Func<Answer, Move> moveTo)
    {
        (this.dimension, this.moveTo) = (dimension, moveTo);
        present = [.. dimension.Question.Options.Select(o => answer is not null && answer.Options.Contains(o.Id))];
        var (touch, leave, anyAnswer) = (new bool[dimension.Groups.Length], new bool[dimension.Groups.Length], false);
        foreach (var (demand, weights) in influences)
        {
            var (gains, loses) = (weights.Any(w => w > 0), weights.Any(w => w < 0));
            foreach (var part in demand.Parts)
            {
                anyAnswer |= part.IsNoneOf;
                touch[part.Group] |= part.IsNoneOf ? loses : gains;
                leave[part.Group] |= part.IsNoneOf ? gains : loses;
            }
        }

        for (var option = 0; option < present.Length; option++)
        {
            var helps = present[option] ? leave : touch;
            if (Enumerable.Range(0, helps.Length).Any(g => helps[g] && dimension.Groups[g][option]))
                toggles.Add(option);
            else if (!present[option])
                starters.Add(option);
        }

        // A question must have some answer: an option without merit of its own may still stand where nothing else is left.
        if (answer is null ? !anyAnswer : !Enumerable.Range(0, present.Length).All(o => !present[o] || toggles.Contains(o)))
            starters.Clear();
        IsComplete = toggles.Count <= 12;
        if (!IsComplete)
            toggles.RemoveRange(12, toggles.Count - 12);
    }

    /// <summary>Whether all options that could matter are tried.</summary>
    public bool IsComplete { get; }

    public IEnumerable<(Answer Answer, Move Move)> Worthwhile()
    {
        var tried = new Dictionary<uint, Move>();
        if (present.Contains(true))
            tried.Add(0, moveTo(AnswerOf(0)!));
        for (var set = 1u; set < 1u << toggles.Count; set++)
        {
            if (AnswerOf(set) is not { } answer)
                continue;
            var move = moveTo(answer);
            tried.Add(set, move);
            if (!IsOutdone(set, move, tried))
                yield return (answer, move);
        }

        // All present options away, or none there yet: any other option alone.
        var bare = present.Contains(true) ? toggles.Select((o, i) => present[o] ? 1u << i : 0).Aggregate(0u, (a, b) => a | b) : 0;
        foreach (var option in starters)
            if (AnswerOf(bare) is null)
            {
                var answer = new OptionsAnswer([dimension.Question.Options[option].Id]);
                yield return (answer, moveTo(answer));
            }
    }

    /// <summary>Whether taking back one option's change does as much for every sum.</summary>
    private static bool IsOutdone(uint set, Move move, Dictionary<uint, Move> tried)
    {
        for (var rest = set; rest != 0; rest &= rest - 1)
        {
            var smaller = set & ~(1u << BitOperations.TrailingZeroCount(rest));
            if (tried.TryGetValue(smaller, out var other) && other.Bits == move.Bits && IsAsGood(other.Added, move.Added))
                return true;
        }

        return false;
    }

    private static bool IsAsGood(long[] sums, long[] others)
    {
        for (var row = 0; row < sums.Length; row++)
            if (sums[row] < others[row])
                return false;
        return true;
    }

    private OptionsAnswer? AnswerOf(uint set)
    {
        bool[] named = [.. present];
        for (var i = 0; i < toggles.Count; i++)
            named[toggles[i]] ^= ((set >> i) & 1) == 1;
        return named.Contains(true) ? new OptionsAnswer([.. dimension.Question.Options.Where((_, o) => named[o]).Select(o => o.Id)]) : null;
    }
}
