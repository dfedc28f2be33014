using Advisor.Engine.Answers;

namespace Advisor.Engine.Exact;

/// <summary>All other answers to the free questions, by what they do to the sums of a goal. The sums of its ways lie one after another.</summary>
internal sealed class MoveSpace
{
    private readonly Situation situation;
    private readonly List<(Demand Demand, (int Row, long Weight)[] Weights)>[] alone;
    private readonly List<Demand>[] boundDemands;
    private readonly long[][] presentAlone;

    public MoveSpace(Situation situation, Goal goal, Func<int, bool> isFree)
    {
        this.situation = situation;
        var races = goal.Ways.Select(w => Race.Of(situation, w.Duels, w.Ranked, isFree)).ToList();
        Rows = races.Sum(r => r.Start.Length);
        Start = [.. races.SelectMany(r => r.Start)];
        Ways = [.. races.Select((r, i) => (races.Take(i).Sum(x => x.Start.Length), races.Take(i + 1).Sum(x => x.Start.Length)))];
        Places = [.. races.SelectMany(r => r.Terms).SelectMany(t => t.Demands).Select(d => d.Place).Distinct().Order()];
        alone = [.. Places.Select(_ => new List<(Demand, (int, long)[])>())];
        boundDemands = [.. Places.Select(_ => new List<Demand>())];
        Reading = [.. Places.Select(_ => new List<int>())];
        for (var way = 0; way < races.Count; way++)
            foreach (var (demands, weights) in races[way].Terms)
                Take([.. demands], Shifted(weights, Ways[way].From));

        // The wider the choice of questions, the more a mask of 64 bits could be too narrow: rather say so than go wrong.
        IsComplete = boundDemands.All(d => d.Count <= 64);
        Present = [.. Places.Select((_, v) => BitsOf(v, situation.Sheet[Places[v]]))];
        presentAlone = [.. Places.Select((_, v) => AloneOf(v, situation.Sheet[Places[v]]))];
        for (var v = 0; v < Places.Length; v++)
            Course.Add(Start, presentAlone[v]);
        foreach (var (needs, weights) in Bound)
            if (needs.All(n => ((Present[n.Variable] >> n.Bit) & 1) == 1))
                Course.Add(Start, weights);
        Moves = [.. Places.Select((_, v) => MovesOf(v))];
        IsComplete &= Moves.Sum(m => m.Count) < ushort.MaxValue;
    }

    /// <summary>How many sums there are.</summary>
    public int Rows { get; }

    /// <summary>Which sums each way of the goal asks for: from, and up to but without.</summary>
    public (int From, int To)[] Ways { get; }

    /// <summary>The free questions that matter, in the order of the questionnaire.</summary>
    public int[] Places { get; }

    /// <summary>The sums under the present answers.</summary>
    public long[] Start { get; }

    /// <summary>Which bound demands each present answer meets.</summary>
    public ulong[] Present { get; }

    public List<Move>[] Moves { get; }

    /// <summary>The terms that bind several questions.</summary>
    public List<((int Variable, int Bit)[] Needs, long[] Weights)> Bound { get; } = [];

    /// <summary>For each question the bound terms that read it.</summary>
    public List<int>[] Reading { get; }

    /// <summary>Whether every other answer is represented.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>What an answer does, as a move without replies.</summary>
    public Move MoveTo(int v, Answer? answer)
    {
        var added = AloneOf(v, answer);
        for (var row = 0; row < Rows; row++)
            added[row] -= presentAlone[v][row];
        return new(added, BitsOf(v, answer), []);
    }

    private long[] Shifted(long[] weights, int from)
    {
        var shifted = new long[Rows];
        weights.CopyTo(shifted, from);
        return shifted;
    }

    private void Take(Demand[] demands, long[] weights)
    {
        if (demands.Length == 1)
        {
            alone[Array.IndexOf(Places, demands[0].Place)].Add((demands[0], [.. weights.Index().Where(w => w.Item != 0)])); // most rules touch few sums
            return;
        }

        var needs = new (int Variable, int Bit)[demands.Length];
        for (var i = 0; i < demands.Length; i++)
        {
            var v = Array.IndexOf(Places, demands[i].Place);
            if (!boundDemands[v].Contains(demands[i]))
                boundDemands[v].Add(demands[i]);
            needs[i] = (v, boundDemands[v].IndexOf(demands[i]));
            Reading[v].Add(Bound.Count);
        }

        Bound.Add((needs, weights));
    }

    private long[] AloneOf(int v, Answer? answer)
    {
        var sums = new long[Rows];
        var options = situation.Terrain.Dimensions[Places[v]].BitsOf(answer);
        foreach (var (demand, weights) in alone[v])
            if (answer is not null && IsMet(demand, answer, options))
                foreach (var (row, weight) in weights)
                    sums[row] += weight;
        return sums;
    }

    private ulong BitsOf(int v, Answer? answer)
    {
        ulong bits = 0;
        var options = situation.Terrain.Dimensions[Places[v]].BitsOf(answer);
        for (var bit = 0; bit < boundDemands[v].Count && bit < 64; bit++)
            bits |= answer is not null && IsMet(boundDemands[v][bit], answer, options) ? 1UL << bit : 0;
        return bits;
    }

    private static bool IsMet(Demand demand, Answer answer, ulong? options) =>
        options is { } bits ? demand.Dimension.IsMet(demand, bits) : demand.Requirement.IsMetBy(answer);

    private List<Move> MovesOf(int v)
    {
        var dimension = situation.Terrain.Dimensions[Places[v]];
        var moves = new List<Move>();
        if (dimension.Question.IsMultiple)
        {
            var sets = new SetMoves(dimension, situation.Sheet[Places[v]] as OptionsAnswer, Influences(v), answer => MoveTo(v, answer));
            foreach (var (answer, move) in sets.Worthwhile())
                moves.Add(move with { Replies = [new(answer, null, -1, -1)] }); // each is checked for its own smaller sets
            IsComplete &= sets.IsComplete;
            return moves;
        }

        for (var cell = 0; cell < dimension.Cells.Length; cell++)
        {
            var (answer, region) = dimension.Cells[cell];
            var move = MoveTo(v, answer);
            if (move.Bits != Present[v] || move.Added.AsSpan().ContainsAnyExcept(0L))
                Join(moves, move, new(answer, region, cell, cell));
        }

        return moves;
    }

    private static void Join(List<Move> moves, Move move, Reply reply)
    {
        var same = moves.Find(m => m.Bits == move.Bits && m.Added.AsSpan().SequenceEqual(move.Added));
        if (same is null)
            moves.Add(move with { Replies = [reply] });
        else if (reply.Region is not null && same.Replies[^1].Last == reply.First - 1)
            same.Replies[^1] = same.Replies[^1] with { Region = same.Replies[^1].Region!.To(reply.Region), Last = reply.Last };
        else
            same.Replies.Add(reply);
    }

    /// <summary>Every demand on a question with the weights of a term that needs it.</summary>
    private IEnumerable<(Demand Demand, long[] Weights)> Influences(int v) => alone[v].Select(a => (a.Demand, a.Weights.Select(w => w.Weight).ToArray())).Concat(
        Reading[v].Select(b => (boundDemands[v][Bound[b].Needs.First(n => n.Variable == v).Bit], Bound[b].Weights)));
}
