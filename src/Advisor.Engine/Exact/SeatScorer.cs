using System.Collections.Concurrent;
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
    private readonly ConcurrentBag<Desk> others = []; // for threads that meet
    private Desk? last; // the one that was free last: mostly it is there, and in the cache

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
    /// <returns>Null: a part of a byte is an answer that compiled rules do not know.</returns>
    public SeatSums? Sum(AnswerSheet sheet)
    {
        foreach (var place in wholes)
            if (sheet[place] is AmountAnswer { Whole: < 0, Amount: var amount } && !decimal.IsInteger(amount))
                return null;
        var desk = Interlocked.Exchange(ref last, null) ?? (others.TryTake(out var other) ? other : new(rules.NewCodes(), rules.NewScratch()));
        rules.Encode(sheet, desk.Codes);
        rules.Evaluate(desk.Codes, desk.Scratch);
        var sums = new SeatSums(rules.Targets.Count, desk.Scratch);
        if (Interlocked.CompareExchange(ref last, desk, null) is not null)
            others.Add(desk);
        return sums;
    }

    /// <summary>What is worked with, by one thread at a time.</summary>
    private sealed record Desk(Codes Codes, Scratch Scratch);
}
