namespace Advisor.Engine.Exact;

/// <summary>
/// What one contender's challenge of another lets each question pull (see <see cref="ExactInquiry"/>), as far as it is the same whenever the question is open.
/// What triggers do that bind several questions depends on the other answers, and is left to be counted. Immutable.
/// </summary>
internal sealed class PreparedPulls
{
    private readonly long[]?[] cells;

    /// <summary>Prepares a challenge.</summary>
    /// <param name="swings">What each rule adds to the challenger's lead once it fires.</param>
    public PreparedPulls((Trigger Trigger, long Weight)[] swings)
    {
        var single = swings.Where(s => s.Trigger.Demands.Length == 1).Select(s => (Demand: s.Trigger.Demands[0], s.Weight)).ToList();
        Joint =
        [
            .. swings.Where(s => s.Trigger.Demands.Length > 1)
                .Select(s => (s.Trigger, s.Weight, s.Trigger.Demands.Select(d => (d.Place, Pull.Of(d, s.Weight))).ToArray())),
        ];
        Sets =
        [
            .. from s in single
               where s.Demand.Dimension.Question.IsMultiple
               select (s.Demand.Place, Pull.Of(s.Demand, s.Weight)) into set
               group set.Item2 by set.Place into sets
               select (sets.Key, new Pull(sets.Sum(p => p.Most), sets.Aggregate((Int128)0, (sum, p) => sum + p.Total), sets.First().Answers)),
        ];
        single.RemoveAll(s => s.Demand.Dimension.Question.IsMultiple);
        cells = new long[]?[single.Select(s => s.Demand.Place + 1).DefaultIfEmpty().Max()];
        foreach (var (demand, weight) in single)
        {
            var sums = cells[demand.Place] ??= new long[demand.Dimension.Cells.Length];
            foreach (var cell in demand.Cells)
                sums[cell] += weight;
        }

        Alone =
        [
            .. from of in single.Select(s => s.Demand.Dimension).Distinct()
               where cells[of.Place].AsSpan().ContainsAnyExcept(0)
               select (of.Place, Pull.Of(of, cells[of.Place])),
        ];
    }

    /// <summary>What each question that takes one answer pulls by triggers that ask nothing else.</summary>
    public (int Place, Pull Pull)[] Alone { get; }

    /// <summary>What each question that takes several options pulls by triggers that ask nothing else, each of its demands by itself.</summary>
    public (int Place, Pull Pull)[] Sets { get; }

    /// <summary>What triggers that ask several questions add to the lead, and what each of their demands pulls if it is met by itself.</summary>
    public (Trigger Trigger, long Weight, (int Place, Pull Pull)[] Parts)[] Joint { get; }

    /// <summary>What each answer to a question that takes one adds to the lead, by triggers that ask nothing else; empty: nothing.</summary>
    public ReadOnlySpan<long> CellsOf(int place) => place < cells.Length ? cells[place] : default;
}
