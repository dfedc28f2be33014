using System.Collections.Immutable;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Advice;

/// <summary>Finds the open questions that are worth asking.</summary>
internal static class Inquiry
{
    private const decimal Least = 0.01m;

    // Sums made in another order differ in their last digits; that must not rank questions.
    private const int Places = 9;

    /// <summary>The open questions that can still change rank 1, most decisive first; none exactly where the outlook is settled.</summary>
    public static ImmutableArray<NextQuestion> Of(RuleSet ruleSet, AnswerSheet sheet, Outlook outlook)
    {
        if (outlook.IsSettled)
            return [];
        var leads = outlook.Challenges.IsEmpty ? Strength.Point : outlook.Challenges.Sum(c => AtLeastPoint(c.Lead));
        return Ranked(ruleSet, [.. ruleSet.Questions.Select((_, place) => sheet[place] is null ? Pull(place, outlook, leads) : 0)]);
    }

    /// <summary>The questions that pull at all, each with its share of all that they pull, those first that pull most.</summary>
    /// <param name="ruleSet">The questions.</param>
    /// <param name="pulls">What each question pulls, by place; 0: it cannot change rank 1.</param>
    public static ImmutableArray<NextQuestion> Ranked(RuleSet ruleSet, decimal[] pulls)
    {
        var all = pulls.Sum();
        var asked = from place in Enumerable.Range(0, pulls.Length)
                    where pulls[place] > 0
                    let share = decimal.Round(pulls[place] / all, Places)
                    orderby share descending, place
                    select new NextQuestion(ruleSet.Questions[place], Math.Max(Least, decimal.Round(share, 2, MidpointRounding.AwayFromZero)));
        return [.. asked];
    }

    /// <summary>What a question pulls that can change rank 1. However little that is on average, it counts: as the least difference in strength.</summary>
    public static decimal AtLeast(decimal pull) => Math.Max(pull, 1);

    /// <summary>What the leader is stronger by than a rival that counts; ruling the leader out would take it away. It counts as one point at least.</summary>
    public static long AtLeastPoint(long lead) => Math.Max(lead, Strength.Point);

    private static decimal Pull(int place, Outlook outlook, long leads)
    {
        var threat = outlook.Threats.Where(t => t.Any(r => r.Place == place)).Select(t => 1m / t.Length).Append(0).Max();
        return threat > 0 || outlook.Challenges.Any(c => Tug.CanMove(place, c)) ? AtLeast(outlook.Challenges.Sum(c => Tug.Of(place, c)) + threat * leads) : 0;
    }
}
