using Advisor.Engine.Advice;
using Advisor.Engine.Compilation;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Exact;

/// <summary>
/// Adds up the scores of all seats by compiled rules, which is faster than trigger by trigger; the targets of compiled rules are the seats. Safe to share
/// among threads.
/// </summary>
internal sealed class SeatScorer
{
    [ThreadStatic]
    private static Desk? desk;

    private readonly CompiledRuleSet rules;

    private SeatScorer(CompiledRuleSet rules) => this.rules = rules;

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

    /// <summary>Adds up.</summary>
    /// <param name="sheet">Answers to the questions of the rules.</param>
    /// <param name="scores">Takes the <see cref="Score"/> of each seat.</param>
    public void AddUp(AnswerSheet sheet, Span<long> scores)
    {
        if (desk?.Rules != rules)
            desk = new(rules, rules.NewCodes(), rules.NewScratch());
        var scratch = desk.Scratch;
        rules.Encode(sheet, desk.Codes);
        rules.AddUp(desk.Codes, scratch);
        var favour = scratch.Favour;
        var opposition = scratch.Opposition;
        var ruledOut = scratch.Sums.RuledOut.Span;
        for (var seat = 0; seat < scores.Length; seat++)
            scores[seat] = Score.Of(favour[seat], opposition[seat], (ruledOut[seat >> 6] >> seat & 1) != 0);
    }

    /// <summary>What one thread works with.</summary>
    private sealed record Desk(CompiledRuleSet Rules, Codes Codes, Scratch Scratch);
}
