using System.Collections.Immutable;
using System.Numerics;
using Advisor.Engine.Answers;
using Advisor.Engine.WhatIf;

namespace Advisor.Engine.Exact;

/// <summary>
/// Finds all least changes of answers that reach a goal: those of one question, then those of two, and so on. Leaves out what holds a change that was
/// found before, and what would not do even with the greatest gains of all questions that may follow.
/// </summary>
internal sealed class ChangeSearch
{
    /// <summary>The most answers that are tried.</summary>
    public const int StepLimit = 20_000_000;

    /// <summary>The most changes that are kept.</summary>
    public const int FoundLimit = 20_000;

    private readonly Situation situation;
    private readonly MoveSpace space;
    private readonly int maxChanges;
    private readonly CancellationToken ct;
    private readonly long[][][] hope;
    private readonly long[][] gains;
    private readonly ulong[] bits;
    private readonly long[][] bindings;
    private readonly int[] firstId;
    private readonly bool[] does;
    private readonly List<(int Variable, int Move)> path = [];
    private readonly List<ImmutableArray<(int Variable, Move Move)>> found = [];
    private readonly HashSet<UInt128> least = [];
    private readonly Dictionary<(int Variable, int Move), List<Move?>> partsOf = [];
    private (int From, int To) way;
    private int steps;

    public ChangeSearch(Situation situation, Goal goal, Func<int, bool> isFree, int maxChanges, CancellationToken ct)
    {
        (this.situation, this.maxChanges, this.ct) = (situation, maxChanges, ct);
        space = new(situation, goal, isFree);
        bits = [.. space.Present];
        bindings = [.. space.Places.Select((_, v) => BindingOf(v))];
        gains = [.. space.Places.Select((_, v) => GainOf(v))];
        firstId = [.. space.Places.Select((_, v) => 1 + space.Moves.Take(v).Sum(m => m.Count))];
        does = new bool[1 + space.Moves.Sum(m => m.Count)];
        hope = new long[space.Places.Length + 1][][];
        for (var v = space.Places.Length; v >= 0; v--)
        {
            hope[v] = new long[maxChanges + 1][];
            for (var left = 0; left <= maxChanges; left++)
            {
                hope[v][left] = new long[space.Rows];
                if (left == 0 || v == space.Places.Length)
                    continue;
                for (var row = 0; row < space.Rows; row++)
                    hope[v][left][row] = Math.Max(hope[v + 1][left][row], gains[v][row] + hope[v + 1][left - 1][row]);
            }
        }
    }

    /// <summary>All least changes; none at all, as a single empty one, where the goal is reached already.</summary>
    public Counterfactuals Find()
    {
        if (IsReached(space.Start))
            return new([new([])], true);
        for (var changes = 1; changes <= maxChanges; changes++)
            foreach (var next in space.Ways)
            {
                way = next;
                if (CanReach(space.Start, hope[0][changes]))
                    Visit(0, changes, space.Start);
            }

        return new(ToChanges(), space.IsComplete && steps < StepLimit && found.Count < FoundLimit);
    }

    /// <summary>The most that the terms that bind a question to others can change each sum.</summary>
    private long[] BindingOf(int v)
    {
        var binding = new long[space.Rows];
        foreach (var b in space.Reading[v])
            for (var row = 0; row < binding.Length; row++)
                binding[row] += Math.Abs(space.Bound[b].Weights[row]);
        return binding;
    }

    private long[] GainOf(int v)
    {
        var gain = new long[space.Rows];
        for (var row = 0; row < gain.Length && space.Moves[v].Count > 0; row++)
            gain[row] = space.Moves[v].Max(m => m.Added[row]) + bindings[v][row];
        return gain;
    }

    /// <summary>Tries exactly so many more changes, of questions from a place on.</summary>
    private void Visit(int from, int left, long[] sums)
    {
        ct.ThrowIfCancellationRequested();
        var next = new long[space.Rows];
        var worst = Worst(sums);
        for (var v = from; v <= space.Places.Length - left; v++)
        {
            var more = hope[v + 1][left - 1];
            if (sums[worst] + gains[v][worst] + more[worst] <= 0 || !CanReach(sums, gains[v], more))
                continue;
            for (var m = 0; m < space.Moves[v].Count; m++)
            {
                if (++steps >= StepLimit || found.Count >= FoundLimit)
                    return;
                var move = space.Moves[v][m];
                if (does[firstId[v] + m] || sums[worst] + move.Added[worst] + bindings[v][worst] + more[worst] <= 0)
                    continue;
                Apply(v, move, sums, next, way);
                if (left == 1 ? !IsWon(next, way) : !CanReach(next, more))
                    continue;
                path.Add((v, m));
                if (left == 1)
                    Keep();
                else if (!least.Contains(Key(path)))
                {
                    var before = bits[v];
                    bits[v] = move.Bits;
                    Visit(v + 1, left - 1, [.. next]);
                    bits[v] = before;
                }

                path.RemoveAt(path.Count - 1);
            }
        }
    }

    /// <summary>The sum that is farthest from reaching the goal.</summary>
    private int Worst(long[] sums)
    {
        var worst = way.From;
        for (var row = way.From; row < way.To; row++)
            if (sums[row] < sums[worst])
                worst = row;
        return worst;
    }

    /// <summary>A set of moves as one number: at most five of them, sixteen bits each.</summary>
    private UInt128 Key(IEnumerable<(int Variable, int Move)> moves)
    {
        UInt128 key = 0;
        foreach (var (v, m) in moves)
            key = (key << 16) | (UInt128)(uint)(firstId[v] + m);
        return key;
    }

    /// <summary>The sums after one more change.</summary>
    private void Apply(int v, Move move, long[] sums, long[] next, (int From, int To) rows)
    {
        for (var row = rows.From; row < rows.To; row++)
            next[row] = sums[row] + move.Added[row];
        if (move.Bits == bits[v])
            return;
        foreach (var b in space.Reading[v])
        {
            var (needs, weights) = space.Bound[b];
            var (others, was, becomes) = (true, false, false);
            foreach (var (variable, bit) in needs)
            {
                if (variable == v)
                    (was, becomes) = (((bits[v] >> bit) & 1) == 1, ((move.Bits >> bit) & 1) == 1);
                else
                    others &= ((bits[variable] >> bit) & 1) == 1;
            }

            if (!others || was == becomes)
                continue;
            for (var row = rows.From; row < rows.To; row++)
                next[row] += becomes ? weights[row] : -weights[row];
        }
    }

    private bool CanReach(long[] sums, long[] gain)
    {
        for (var row = way.From; row < way.To; row++)
            if (sums[row] + gain[row] <= 0)
                return false;
        return true;
    }

    private bool CanReach(long[] sums, long[] gain, long[] more)
    {
        for (var row = way.From; row < way.To; row++)
            if (sums[row] + gain[row] + more[row] <= 0)
                return false;
        return true;
    }

    private bool IsReached(long[] sums)
    {
        foreach (var any in space.Ways)
            if (IsWon(sums, any))
                return true;
        return false;
    }

    private static bool IsWon(long[] sums, (int From, int To) way)
    {
        for (var row = way.From; row < way.To; row++)
            if (sums[row] <= 0)
                return false;
        return true;
    }

    private void Keep()
    {
        for (var part = 1; part < (1 << path.Count) - 1; part++)
            if (least.Contains(Key(path.Where((_, i) => ((part >> i) & 1) == 1))))
                return;
        ImmutableArray<(int Variable, Move Move)> changes = [.. path.Select(p => (p.Variable, space.Moves[p.Variable][p.Move]))];
        if (!IsLeast(changes))
            return;
        least.Add(Key(path));
        if (path.Count == 1)
            does[firstId[path[0].Variable] + path[0].Move] = true;
        found.Add(changes);
    }

    /// <summary>
    /// Whether fewer options of questions that take several would not do either. That no fewer questions would do is known, since all of those were
    /// tried before.
    /// </summary>
    private bool IsLeast(ImmutableArray<(int Variable, Move Move)> changes)
    {
        if (changes.All(c => c.Move.Replies[0].First >= 0))
            return true;
        var parts = path.Select(p => partsOf.TryGetValue(p, out var known) ? known : partsOf[p] = Parts(p.Variable, space.Moves[p.Variable][p.Move])).ToArray();
        var moves = new Move?[changes.Length];
        return !CanLeaveOut(0, isLess: false);

        bool CanLeaveOut(int i, bool isLess)
        {
            if (i == moves.Length)
                return isLess && IsReached(SumsOf(changes, moves));
            foreach (var part in parts[i])
            {
                moves[i] = part;
                if (CanLeaveOut(i + 1, isLess || !ReferenceEquals(part, changes[i].Move)))
                    return true;
            }

            return false;
        }
    }

    /// <summary>
    /// What may become of a change when some of it is left out, the whole of it included; null: nothing is left of it. The largest parts first, since those
    /// are the likeliest to do.
    /// </summary>
    private List<Move?> Parts(int v, Move move)
    {
        List<Move?> parts = [move];
        if (move.Replies[0].First >= 0)
            return [move, null];
        var question = situation.Terrain.Dimensions[space.Places[v]].Question;
        var (from, to) = (Options(situation.Sheet[space.Places[v]]), Options(move.Replies[0].Answer));
        var toggled = question.Options.Select(o => o.Id).Where(o => from.Contains(o) != to.Contains(o)).ToList();
        foreach (var set in Enumerable.Range(1, Math.Max(0, (1 << toggled.Count) - 2)).OrderByDescending(BitCount))
        {
            var some = toggled.Where((_, i) => ((set >> i) & 1) == 1).ToList();
            ImmutableArray<string> options = [.. question.Options.Select(o => o.Id).Where(o => from.Contains(o) != some.Contains(o))];
            if (options.Length > 0)
                parts.Add(space.MoveTo(v, new OptionsAnswer(options)));
        }

        parts.Add(null);
        return parts;

        static int BitCount(int set) => BitOperations.PopCount((uint)set);
    }

    private static ImmutableArray<string> Options(Answer? answer) => answer is OptionsAnswer options ? options.Options : [];

    private long[] SumsOf(ImmutableArray<(int Variable, Move Move)> changes, Move?[] moves)
    {
        long[] sums = [.. space.Start], next = new long[space.Rows];
        var before = (ulong[])bits.Clone();
        space.Present.CopyTo(bits, 0);
        for (var i = 0; i < moves.Length; i++)
        {
            if (moves[i] is not { } move)
                continue;
            Apply(changes[i].Variable, move, sums, next, (0, space.Rows));
            (sums, next) = (next, sums);
            bits[changes[i].Variable] = move.Bits;
        }

        before.CopyTo(bits, 0);
        return sums;
    }

    /// <summary>Each answer by itself, and neighbouring regions that do the same as one.</summary>
    private ImmutableArray<Counterfactual> ToChanges()
    {
        var all = found.SelectMany(changes => changes.Aggregate(
            new[] { ImmutableArray<(int Variable, Reply Reply)>.Empty }.AsEnumerable(),
            (replies, c) => replies.SelectMany(_ => c.Move.Replies, (r, reply) => r.Add((c.Variable, reply))))).ToList();
        for (var v = 0; v < space.Places.Length; v++)
            if (situation.Terrain.Dimensions[space.Places[v]].Question.IsNumeric)
                all = Merged(all, v);
        return
        [
            .. all.OrderBy(c => c.Length)
                .ThenBy(c => c, Comparer<ImmutableArray<(int Variable, Reply Reply)>>.Create(Compare))
                .Select(c => new Counterfactual([.. c.Select(ToChange)])),
        ];
    }

    /// <summary>Joins what differs only in neighbouring regions of one axis.</summary>
    private static List<ImmutableArray<(int Variable, Reply Reply)>> Merged(List<ImmutableArray<(int Variable, Reply Reply)>> all, int v)
    {
        var merged = new List<ImmutableArray<(int Variable, Reply Reply)>>();
        foreach (var group in all.GroupBy(c => string.Join(';', c.Select(r => r.Variable == v ? $"{v}" : Key(r.Variable, r.Reply)))))
        {
            var at = group.First().Select((r, i) => r.Variable == v ? i : -1).Max();
            if (at < 0)
            {
                merged.AddRange(group);
                continue;
            }

            foreach (var changes in group.OrderBy(c => c[at].Reply.First))
            {
                var reply = changes[at].Reply;
                if (merged.Count > 0 && merged[^1] is var last && last.Length > at && last.Length == changes.Length &&
                    last.Select((r, i) => i == at || r == changes[i]).All(same => same) && last[at].Variable == v && last[at].Reply.Last == reply.First - 1)
                    merged[^1] = last.SetItem(at, (v, last[at].Reply with { Region = last[at].Reply.Region!.To(reply.Region!), Last = reply.Last }));
                else
                    merged.Add(changes);
            }
        }

        return merged;
    }

    private static string Key(int variable, Reply reply) =>
        $"{variable}:{reply.First}-{reply.Last}" + (reply.Answer is OptionsAnswer options ? string.Join(',', options.Options) : "");

    private static int Compare(ImmutableArray<(int Variable, Reply Reply)> a, ImmutableArray<(int Variable, Reply Reply)> b)
    {
        for (var i = 0; i < a.Length; i++)
        {
            var order = a[i].Variable.CompareTo(b[i].Variable);
            order = order != 0 ? order : a[i].Reply.First.CompareTo(b[i].Reply.First);
            order = order != 0 ? order : string.CompareOrdinal(Key(0, a[i].Reply), Key(0, b[i].Reply));
            if (order != 0)
                return order;
        }

        return 0;
    }

    private Change ToChange((int Variable, Reply Reply) change)
    {
        var place = space.Places[change.Variable];
        return new(situation.Terrain.Dimensions[place].Question, situation.Sheet[place], change.Reply.Answer, change.Reply.Region);
    }
}
