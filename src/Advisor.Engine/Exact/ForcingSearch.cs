using Advisor.Engine.Advice;
using Advisor.Engine.Answers;

namespace Advisor.Engine.Exact;

/// <summary>
/// Finds the fewest answers that keep one contender ahead of another whatever the other answers were. Questions that weigh most are held first, and a
/// branch ends when what is let go already turns the order, or must do so with all that can still be let go.
/// </summary>
internal sealed class ForcingSearch
{
    /// <summary>The most sets of answers that are weighed.</summary>
    public const int CheckLimit = 4000;

    /// <summary>More than all strengths together.</summary>
    private const long Turned = 1L << 57;

    private readonly Terrain terrain;
    private readonly AnswerSet answers;
    private readonly Entrant ahead;
    private readonly Entrant behind;
    private readonly CancellationToken ct;
    private readonly List<(int Place, long Loss, bool IsAlone)> asked;
    private int checks;

    public ForcingSearch(Terrain terrain, AnswerSet answers, Entrant ahead, Entrant behind, CancellationToken ct)
    {
        (this.terrain, this.answers, this.ahead, this.behind, this.ct) = (terrain, answers, ahead, behind, ct);
        var triggers = ahead.Stakes.Concat(behind.Stakes).Select(s => s.Trigger).Distinct().ToList();
        var places = triggers.SelectMany(t => t.Demands).Select(d => d.Place).Distinct()
            .Where(p => answers[terrain.Dimensions[p].Question.Id] is not null).Order().ToList();
        var coupled = triggers.Where(t => t.Demands.Length > 1).SelectMany(t => t.Demands).Select(d => d.Place).ToHashSet();
        var lead = LeadWithout([]) ?? 0;
        asked =
        [
            .. places.Select(p => (Place: p, Loss: (LeadWithout([p]) ?? Turned) - lead, IsAlone: !coupled.Contains(p)))
                .OrderByDescending(p => p.Loss).ThenBy(p => p.Place),
        ];
    }

    /// <summary>The places of the questions to hold, and whether fewer cannot do; null: nothing forces the order.</summary>
    public (List<int>? Places, bool IsProven) Find()
    {
        if (!IsForced([]))
            return (null, true);
        for (var size = 0; size <= asked.Count; size++)
        {
            if (Hold(0, size, [], []) is { } held)
                return ([.. held.Order()], checks <= CheckLimit);
            if (checks > CheckLimit)
                break;
        }

        // Out of time: at least leave out what is not needed.
        List<int> let = [];
        foreach (var (place, _, _) in Enumerable.Reverse(asked))
            if (IsForced([.. let, place]))
                let.Add(place);
        return ([.. asked.Select(a => a.Place).Except(let).Order()], false);
    }

    /// <summary>Chooses which of the questions from a place on to hold.</summary>
    private List<int>? Hold(int at, int left, List<int> held, List<int> let)
    {
        ct.ThrowIfCancellationRequested();
        if (++checks > CheckLimit || asked.Count - at < left || LeadWithout(let) is not { } lead || !MayLast(lead, at, left))
            return null;
        if (left == 0)
            return IsForced([.. let, .. asked.Skip(at).Select(a => a.Place)]) ? [.. held] : null;

        held.Add(asked[at].Place);
        var found = Hold(at + 1, left - 1, held, let);
        held.RemoveAt(held.Count - 1);
        if (found is not null)
            return found;
        let.Add(asked[at].Place);
        found = Hold(at + 1, left, held, let);
        let.RemoveAt(let.Count - 1);
        return found;
    }

    /// <summary>
    /// Whether the lead may last if the weightiest of the questions left are held. What is lost by letting go of questions that no rule binds to others
    /// adds up; of the others nothing is counted.
    /// </summary>
    private bool MayLast(long lead, int at, int left)
    {
        for (var i = at; i < asked.Count; i++)
        {
            if (!asked[i].IsAlone)
                continue;
            if (left-- > 0)
                continue;
            lead = Math.Min(lead + asked[i].Loss, Turned);
        }

        return lead < 0;
    }

    private bool IsForced(List<int> let) => LeadWithout(let) is < 0;

    /// <summary>
    /// The most by which the one behind can be stronger when some questions may be answered in any way; null: the one ahead can be ruled out.
    /// </summary>
    private long? LeadWithout(List<int> let)
    {
        var without = let.Aggregate(answers, (set, place) => set.Without(terrain.Dimensions[place].Question.Id));
        var situation = new Situation(terrain, without, place => !let.Contains(place));
        var forecast = new Forecast(situation, ct);
        if (situation.IsRuledOut(ahead) || forecast.ThreatsTo(ahead, isInside: false).Any())
            return null;
        if (situation.IsRuledOut(behind))
            return -Turned;
        return forecast.LeadOf(situation.PositionOf(behind), behind, situation.PositionOf(ahead), ahead);
    }
}
