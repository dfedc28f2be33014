using Advisor.Engine.Answers;
using Advisor.Engine.WhatIf;

namespace Advisor.Engine.Exact.Changes;

/// <summary>Numbers the answers that changes lead to, from 1: question by question, in the order of the axis, and sets of options by their names.</summary>
internal sealed class ReplyNumbers
{
    private readonly MoveSpace space;
    private readonly int[] firsts;
    private readonly Dictionary<(int Variable, OptionSet Set), int> sets = [];
    private readonly List<(int Variable, Answer Answer, Region? Region)> replies = [(-1, new OptionsAnswer([]), null)];
    private readonly Dictionary<(int First, int Last), Change> changes = [];

    public ReplyNumbers(MoveSpace space, IEnumerable<LeastChange> found)
    {
        this.space = space;
        firsts = new int[space.Present.Length];
        var used = found.SelectMany(f => f.Sets.Select((set, i) => (f.Moves[i].Variable, Set: set)).Where(s => space.Sets[s.Variable] is not null))
            .Distinct().ToLookup(s => s.Variable, s => s.Set);
        for (var v = 0; v < firsts.Length; v++)
        {
            firsts[v] = replies.Count;
            if (space.Sets[v] is not { } options)
                replies.AddRange(space.DimensionOf(v).Cells.Select(cell => (v, cell.Answer, cell.Region)));
            else
                foreach (var (set, answer) in used[v].Select(s => (s, options.AnswerOf(s))).OrderBy(s => string.Join(',', s.Item2.Options), StringComparer.Ordinal))
                {
                    sets.Add((v, set), replies.Count);
                    replies.Add((v, answer, null));
                }
        }
    }

    public int Of(int variable, OptionSet set) => sets[(variable, set)];

    public (int First, int Last) Of(int variable, Reply reply) => (firsts[variable] + reply.First, firsts[variable] + reply.Last);

    public int VariableOf(int number) => replies[number].Variable;

    /// <summary>The change to a run of answers.</summary>
    public Change ToChange((int First, int Last) run)
    {
        if (changes.TryGetValue(run, out var known))
            return known;
        var (v, answer, region) = replies[run.First];
        return changes[run] = new(space.DimensionOf(v).Question, space.PresentOf(v), answer, region?.To(replies[run.Last].Region!));
    }
}
