using System.Collections.Immutable;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Advice;

/// <summary>Finds the open questions that are worth asking.</summary>
internal static class Inquiry
{
    private const decimal Least = 0.01m;

    /// <summary>The open questions that can still change rank 1, most decisive first; none exactly where the outlook is settled.</summary>
    public static ImmutableArray<NextQuestion> Of(RuleSet ruleSet, AnswerSheet sheet, Outlook outlook)
    {
        if (outlook.IsSettled)
            return [];
        return Ranked(ruleSet, place => sheet[place] is null ? Gain(place, outlook) : 0);
    }

    /// <summary>The questions that gain anything, those first that gain most.</summary>
    /// <param name="ruleSet">The questions.</param>
    /// <param name="gains">What the question at a place gains, from 0 to 1.</param>
    public static ImmutableArray<NextQuestion> Ranked(RuleSet ruleSet, Func<int, decimal> gains)
    {
        var asked = from place in Enumerable.Range(0, ruleSet.Questions.Length)
                    let gain = Rounded(gains(place))
                    where gain > 0
                    orderby gain descending, place
                    select new NextQuestion(ruleSet.Questions[place], gain);
        return [.. asked];
    }

    /// <summary>The share of a lead that some help takes away.</summary>
    /// <param name="help">What may be gained.</param>
    /// <param name="lead">What the leader is stronger by.</param>
    public static decimal Share(decimal help, long lead) => Math.Min(1, help / Math.Max(lead, Strength.Point));

    private static decimal Rounded(decimal gain) => gain == 0 ? 0 : Math.Max(Least, decimal.Round(gain, 2, MidpointRounding.AwayFromZero));

    private static decimal Gain(int place, Outlook outlook)
    {
        var threat = outlook.Threats.Where(t => Reads(t, place)).Select(t => 1m / t.Length).Append(0).Max();
        return outlook.Challenges.IsEmpty ? threat : outlook.Challenges.Average(c => Math.Max(threat, Share(place, c)));
    }

    /// <summary>The share of the lead that answers to one question can take away; a rule that waits for several questions counts in parts.</summary>
    private static decimal Share(int place, Challenge challenge)
    {
        var alone = challenge.Swings.Where(s => s.Open.Length == 1 && s.Open[0].Place == place).ToList();
        var help = alone.Count == 0 ? 0m : Reach.ByOneAnswer(alone);
        help += challenge.Swings.Where(s => s.Open.Length > 1 && s.Weight > 0 && Reads(s.Open, place)).Sum(s => (decimal)s.Weight / s.Open.Length);
        return Share(help, challenge.Lead);
    }

    private static bool Reads(ImmutableArray<Requirement> requirements, int place) => requirements.Any(r => r.Place == place);
}
