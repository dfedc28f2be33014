using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Advice;

/// <summary>What the answer to one open question does to a challenge.</summary>
internal static class Tug
{
    /// <summary>Whether an answer can bring the rival nearer, keep it back or rule it out, be it with answers to others.</summary>
    public static bool CanMove(int place, Challenge challenge)
    {
        var alone = Alone(place, challenge);
        return (alone.Count > 0 && CanMove(alone)) || challenge.Swings.Any(s => s.Open.Length > 1 && s.Open.Any(r => r.Place == place)) ||
            challenge.Exits.Any(e => e.Any(r => r.Place == place));
    }

    /// <summary>
    /// What the answer takes on average off the most that the rival can gain (<see cref="Reach.Highest"/>), in strength. Of rules that wait for it alone, the
    /// best answer less the mean; a rule that waits for others too is lost with each answer that does not meet it.
    /// </summary>
    public static decimal Of(int place, Challenge challenge)
    {
        var alone = Alone(place, challenge);
        var lost = 0m;
        if (alone.Count > 0)
            lost = Reach.ByOneAnswer(alone) - Mean([.. alone.Select(s => s.Open[0])], a => Reach.Added(alone, a));
        foreach (var swing in Shared(place, challenge))
        {
            var requirement = swing.Open.First(r => r.Place == place);
            lost += swing.Weight * Mean([requirement], a => requirement.IsMetBy(a) ? 0 : 1);
        }

        return lost;
    }

    /// <summary>Each option counts once, several options one by one; of amounts each region in which the value stays the same.</summary>
    private static decimal Mean(List<Requirement> requirements, Func<Answer, long> value)
    {
        var question = requirements[0].Question;
        var values = Axis.Of(question, requirements.SelectMany(r => r.Conditions)).Select(value).ToList();
        return values.Where((v, i) => !question.IsNumeric || i == 0 || v != values[i - 1]).Average(v => (decimal)v);
    }

    private static bool CanMove(List<Swing> alone)
    {
        var question = alone[0].Open[0].Question;
        return question.IsMultiple || Axis.Of(question, alone.SelectMany(s => s.Open[0].Conditions)).Any(a => Reach.Added(alone, a) != 0);
    }

    private static List<Swing> Alone(int place, Challenge challenge) => [.. challenge.Swings.Where(s => s.Open.Length == 1 && s.Open[0].Place == place)];

    private static IEnumerable<Swing> Shared(int place, Challenge challenge) =>
        challenge.Swings.Where(s => s.Open.Length > 1 && s.Weight > 0 && s.Open.Any(r => r.Place == place));
}
