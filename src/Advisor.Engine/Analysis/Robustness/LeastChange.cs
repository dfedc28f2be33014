using System.Collections.Immutable;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Analysis.Robustness;

/// <summary>
/// Finds the least change of weights that puts a rival before a winner. Every point closes the gap of the scores by one, whichever weight it is taken
/// from; where the scores then are equal, the lesser opposition decides, which only some of the weights can change.
/// </summary>
internal static class LeastChange
{
    private const int Heaviest = 5;

    /// <summary>The least change of all rivals; of equal ones, that of the fewest weights, then of the better rival. Null: there is none.</summary>
    public static Dethroning? Of(Field field) => field.Runners.Skip(1)
        .Select(r => Between(field.Runners[0], r)).OfType<Dethroning>()
        .OrderBy(d => d.Points).ThenBy(d => d.Shifts.Length).FirstOrDefault();

    private static Dethroning? Between(Field.Runner winner, Field.Runner rival)
    {
        // A weight that speaks of both moves both alike.
        List<Lever> levers =
        [
            .. rival.Weights.Except(winner.Weights).Select(w => Raise(w, isRival: true)).Concat(
                winner.Weights.Except(rival.Weights).Select(w => Raise(w, isRival: false)))
                .OfType<Lever>().OrderByDescending(l => l.Room).ThenBy(l => l.Weight.Rule.Id, StringComparer.Ordinal),
        ];
        var (ahead, behind) = (winner.Position, rival.Position);
        var lead = ahead.Favour - ahead.Opposition - behind.Favour + behind.Opposition;
        var tie = Math.Max(0, behind.Opposition - ahead.Opposition + (behind.Contender.Place < ahead.Contender.Place ? 0 : 1));
        var shifts = tie <= lead ? Take(levers, lead, tie) : null;
        shifts ??= Take(levers, lead + 1, 0);
        return shifts is null ? null : new(behind.Contender.Id, [.. shifts.OrderByDescending(s => s.Points)]);
    }

    /// <summary>What moves a weight in favour of the rival: up, where it speaks for the rival or against the winner, else down.</summary>
    private static Lever? Raise(Field.Weight weight, bool isRival)
    {
        if (weight.Effect.Kind == EffectKind.RulesOut)
            return null;
        var isOpposition = weight.Effect.Kind == EffectKind.Opposes;
        var up = isOpposition != isRival;
        var room = up ? Heaviest - weight.Effect.Weight : weight.Effect.Weight;
        return room > 0 ? new(weight, up ? 1 : -1, room, isOpposition) : null;
    }

    /// <summary>So many points of which so many change the opposition, from the roomiest weights; null: there is no room.</summary>
    private static List<WeightShift>? Take(List<Lever> levers, int points, int opposition)
    {
        var shifts = new List<WeightShift>();
        foreach (var lever in levers.Where(l => l.IsOpposition))
            if (opposition > 0)
                opposition -= Move(lever);
        foreach (var lever in levers.Where(l => !shifts.Exists(s => ReferenceEquals(s.Effect, l.Weight.Effect))))
            if (points > 0)
                Move(lever);
        return points == 0 && opposition <= 0 ? shifts : null;

        int Move(Lever lever)
        {
            var moved = Math.Min(lever.Room, points);
            points -= moved;
            if (moved > 0)
                shifts.Add(new(lever.Weight.Rule, lever.Weight.Effect, lever.Weight.Effect.Weight + lever.Direction * moved));
            return moved;
        }
    }

    private sealed record Lever(Field.Weight Weight, int Direction, int Room, bool IsOpposition);
}
