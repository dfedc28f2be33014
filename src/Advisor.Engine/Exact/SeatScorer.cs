using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Answers;
using Advisor.Engine.Compilation;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Exact;

/// <summary>
/// Adds up the scores of all seats by compiled rules, and ranks them, which is faster than trigger by trigger; the targets of compiled rules are the seats.
/// Safe to share among threads.
/// </summary>
internal sealed class SeatScorer
{
    private readonly CompiledRuleSet rules;
    private readonly ImmutableArray<int> wholes; // the questions whose answers compiled rules take to be whole numbers
    private Desk? free; // the one that was used last, unless it is in use

    private SeatScorer(CompiledRuleSet rules)
    {
        this.rules = rules;
        wholes = [.. rules.Axes.Where(a => a.Question.Type == QuestionType.Bytes).Select(a => a.Place)];
    }

    /// <summary>One for the seats that a rule set has; null: its weights are too large to be compiled.</summary>
    public static SeatScorer? Of(RuleSet ruleSet)
    {
        try
        {
            return new(CompiledRuleSet.Compile(ruleSet));
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <summary>Adds up and ranks.</summary>
    /// <param name="sheet">Answers to the questions of the rules.</param>
    /// <param name="scores">Takes the <see cref="Score"/> of each seat.</param>
    /// <param name="ranked">Takes the seats of each contest, best first; those ruled out come last.</param>
    /// <returns>False: nothing was done, as a part of a byte is an answer that compiled rules do not know.</returns>
    public bool TryRank(AnswerSheet sheet, Span<long> scores, Span<ushort> ranked)
    {
        foreach (var place in wholes)
            if (sheet[place] is AmountAnswer { Amount: var amount } && !decimal.IsInteger(amount))
                return false;
        var desk = Interlocked.Exchange(ref free, null) ?? new(rules.NewCodes(), rules.NewScratch());
        var (codes, scratch) = desk;
        rules.Encode(sheet, codes);
        rules.Evaluate(codes, scratch);
        var favour = scratch.Favour;
        var opposition = scratch.Opposition;
        var ruledOut = scratch.Sums.RuledOut.Span;
        for (var seat = 0; seat < scores.Length; seat++)
            scores[seat] = Score.Of(favour[seat], opposition[seat], (ruledOut[seat >> 6] >> seat & 1) != 0);
        scratch.Order.AsSpan(0, ranked.Length).CopyTo(ranked);
        Volatile.Write(ref free, desk);
        return true;
    }

    /// <summary>What is worked with, by one thread at a time.</summary>
    private sealed record Desk(Codes Codes, Scratch Scratch);
}
