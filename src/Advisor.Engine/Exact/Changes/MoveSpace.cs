using System.Runtime.InteropServices;
using Advisor.Engine.Advice;
using Advisor.Engine.Answers;

namespace Advisor.Engine.Exact.Changes;

/// <summary>All other answers to the free questions, by what they do to the sums of a goal.</summary>
internal sealed class MoveSpace
{
    private readonly Situation situation;
    private int suspect; // the sum that was too low last: it is likely to be again

    public MoveSpace(Situation situation, GoalLayout layout, Func<int, bool> isFree)
    {
        (this.situation, Layout) = (situation, layout);
        Start = new long[Exact.Rows.Width(layout.Start.Length)];
        layout.Start.CopyTo(Start);
        Present = new ulong[layout.Places.Length];
        Sets = new SetMoves?[layout.Places.Length];
        FirstMoves = new int[layout.Places.Length];
        for (var v = 0; v < Present.Length; v++)
            Present[v] = AddPresent(v, Start);
        foreach (var term in layout.Bound)
            if (term.IsMetBut(-1, Present))
                term.AddTo(Start, 1);

        // The wider the choice of questions, the more a mask of 64 bits could be too narrow: rather say so than go wrong.
        IsComplete = layout.IsNarrow;
        for (var v = 0; v < Present.Length; v++)
        {
            FirstMoves[v] = Moves.Count;
            if (layout.IsNarrow && isFree(layout.Places[v]))
                Gather(v);
        }

        IsComplete &= Moves.Count < ushort.MaxValue;
    }

    public GoalLayout Layout { get; }

    /// <summary>How many sums there are, with some more at the end that do not count, so that several are added at a time.</summary>
    public int Rows => Start.Length;

    /// <summary>The sums under the present answers.</summary>
    public long[] Start { get; }

    /// <summary>Which bound demands each present answer meets.</summary>
    public ulong[] Present { get; }

    /// <summary>Question by question.</summary>
    public List<Move> Moves { get; } = [];

    /// <summary>For each question the id of its first move.</summary>
    public int[] FirstMoves { get; }

    /// <summary>The sets of options tried, for questions that take several.</summary>
    public SetMoves?[] Sets { get; }

    /// <summary>Whether every other answer is represented.</summary>
    public bool IsComplete { get; private set; }

    public Dimension DimensionOf(int variable) => situation.Terrain.Dimensions[Layout.Places[variable]];

    /// <summary>The present answer; null: the question is open.</summary>
    public Answer? PresentOf(int variable) => situation.Sheet[Layout.Places[variable]];

    /// <summary>The moves of a question.</summary>
    public ReadOnlySpan<Move> MovesOf(int variable) => CollectionsMarshal.AsSpan(Moves).Slice(FirstMoves[variable], CountOf(variable));

    /// <summary>How many moves a question has.</summary>
    public int CountOf(int variable) => (variable + 1 < FirstMoves.Length ? FirstMoves[variable + 1] : Moves.Count) - FirstMoves[variable];

    /// <summary>Makes a move: adds to the sums what it does where the other questions are as the bits say.</summary>
    public void Apply(Move move, ulong[] bits, ReadOnlySpan<long> sums, long[] next)
    {
        Exact.Rows.Join(sums, move.Effect.Added, next);
        foreach (var (term, becomes) in move.Turns)
            if (Layout.Bound[term].IsMetBut(move.Variable, bits))
                Layout.Bound[term].AddTo(next, becomes ? 1 : -1);
    }

    /// <summary>Whether a last move makes every sum of a way more than 0.</summary>
    /// <param name="move">The move.</param>
    /// <param name="bits">How the other questions are.</param>
    /// <param name="sums">The sums without it.</param>
    /// <param name="next">Room for the sums with it.</param>
    /// <param name="way">The sums that count.</param>
    public bool IsWon(Move move, ulong[] bits, long[] sums, long[] next, (int From, int To) way)
    {
        var upper = move.Upper;
        if (way.From <= suspect && suspect < way.To && sums[suspect] + upper[suspect] <= 0)
            return false;
        for (var row = way.From; row < way.To; row++)
            if (sums[row] + upper[row] <= 0)
            {
                suspect = row;
                return false;
            }

        if (move.Turns.Length == 0)
            return true;
        Apply(move, bits, sums, next);
        return IsWon(next, way);
    }

    /// <summary>Whether the goal is reached in any of its ways.</summary>
    public bool IsReached(long[] sums)
    {
        foreach (var way in Layout.Ways)
            if (IsWon(sums, way))
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

    private ulong AddPresent(int v, long[] sums)
    {
        ulong bits = 0;
        foreach (var influence in Layout.Influences[v])
        {
            if (situation.Of(influence.Demand) != Truth.Holds)
                continue;
            bits |= influence.Mask;
            foreach (var (row, weight) in influence.Added)
                sums[row] += weight;
        }

        return bits;
    }

    private void Gather(int v)
    {
        if (!DimensionOf(v).Question.IsMultiple)
        {
            var present = new long[Rows];
            var now = new MoveEffect(present, AddPresent(v, present));
            foreach (var (effect, replies) in ReplyMoves.Of(DimensionOf(v), Layout.Influences[v], now))
                Add(v, effect, replies, []);
            return;
        }

        var sets = Sets[v] = new(DimensionOf(v), PresentOf(v) as OptionsAnswer, Layout.Influences[v], Rows);
        IsComplete &= sets.IsComplete;
        foreach (var (effect, options) in sets.Groups)
            Add(v, effect, [], options);
    }

    private void Add(int v, MoveEffect effect, List<Reply> replies, List<OptionSet> sets)
    {
        var turned = effect.Bits ^ Present[v];
        (int Term, bool Becomes)[] turns = turned == 0
            ? []
            : [.. Layout.Reading[v].Where(r => ((turned >> r.Bit) & 1) == 1).Select(r => (r.Term, ((effect.Bits >> r.Bit) & 1) == 1))];
        var upper = turns.Length == 0 ? effect.Added : [.. effect.Added];
        foreach (var (term, becomes) in turns)
            foreach (var (row, weight) in Layout.Bound[term].Added)
                upper[row] += Math.Max(0, becomes ? weight : -weight);
        Moves.Add(new(Moves.Count, v, effect, turns, upper, replies, sets));
    }
}
