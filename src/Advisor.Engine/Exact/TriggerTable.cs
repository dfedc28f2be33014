using System.Collections.Immutable;
using System.Numerics;
using Advisor.Engine.Advice;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Exact;

/// <summary>
/// What some premises ask of answers, every demand and every trigger once, and which triggers each answer keeps from holding: sets of triggers, one bit each,
/// so that answers are put together by OR. Immutable.
/// </summary>
internal sealed class TriggerTable
{
    private readonly Dictionary<Premise, Trigger> triggerOf = [];
    private readonly ImmutableArray<ImmutableArray<Trigger>> awaiting;
    private readonly ulong[] sets; // of triggers, one after another
    private readonly int[] reading; // by question, where the set of triggers that read it begins
    private readonly int[] cells; // by question that takes one answer, where the set begins that its first cell keeps from holding; then those of the others
    private readonly OptionSets?[] options; // by question that takes several
    private readonly int[] places; // of the questions that are read
    private readonly WholeCells[] wholes; // by question

    /// <summary>Lays the premises out.</summary>
    /// <param name="ruleSet">Where their questions are.</param>
    /// <param name="premises">The premises; several may ask the same.</param>
    public TriggerTable(RuleSet ruleSet, IReadOnlyCollection<Premise> premises)
    {
        var asked = premises.SelectMany(p => p.Requirements).ToLookup(r => r.Place);
        var dimensions = ImmutableArray.CreateBuilder<Dimension>(ruleSet.Questions.Length);
        var demands = ImmutableArray.CreateBuilder<Demand>();
        for (var place = 0; place < ruleSet.Questions.Length; place++)
        {
            dimensions.Add(Dimension.Of(place, ruleSet.Questions[place], asked[place], demands.Count));
            demands.AddRange(dimensions[^1].Demands);
        }

        (Dimensions, Demands) = (dimensions.ToImmutable(), demands.ToImmutable());
        Triggers = Told(premises);
        Words = (Triggers.Length + 63) / 64;
        var having = Triggers.SelectMany(t => t.Demands, (t, d) => (Trigger: t, d.Id)).ToLookup(w => w.Id, w => w.Trigger);
        awaiting = [.. Demands.Select(d => having[d.Id].ToImmutableArray())];
        wholes = [.. Dimensions.Select(d => d.Wholes)];
        places = [.. Dimensions.Where(d => !d.Demands.IsEmpty).Select(d => d.Place)];
        var rows = new List<ulong[]>();
        reading = [.. Dimensions.Select(d => Row([Set(d.Demands.SelectMany(demand => awaiting[demand.Id]))]))];
        cells = [.. Dimensions.Select(d => Row(d.Question.IsMultiple ? [] : d.Cells.Select((_, cell) => Missed(d, d.Under(cell)))))];
        sets = [.. rows.SelectMany(r => r)];
        options = [.. Dimensions.Select(d => d.Question.IsMultiple ? new OptionSets(d, Words, demand => Set(awaiting[demand.Id])) : null)];

        int Row(IEnumerable<ulong[]> added)
        {
            var first = rows.Count * Words;
            rows.AddRange(added);
            return first;
        }
    }

    /// <summary>One for each question, in the order of the questionnaire.</summary>
    public ImmutableArray<Dimension> Dimensions { get; }

    public ImmutableArray<Demand> Demands { get; }

    public ImmutableArray<Trigger> Triggers { get; }

    /// <summary>The length of a set of triggers, in words of 64 bits.</summary>
    public int Words { get; }

    /// <summary>All triggers in a word of a set.</summary>
    public ulong InWord(int word) => Triggers.Length - (64 * word) is < 64 and var count ? (1UL << count) - 1 : ulong.MaxValue;

    /// <summary>What makes one of the premises hold.</summary>
    public Trigger Of(Premise premise) => triggerOf[premise];

    /// <summary>The triggers that have the demand.</summary>
    public ImmutableArray<Trigger> Awaiting(Demand demand) => awaiting[demand.Id];

    /// <summary>The triggers that do not hold.</summary>
    public ulong[] Lacking(AnswerSheet sheet)
    {
        var lacking = new ulong[Words];
        AddMissed(sheet, lacking);
        AddReading(sheet, lacking);
        return lacking;
    }

    /// <summary>Adds the triggers that read a question which is open.</summary>
    public void AddReading(AnswerSheet sheet, Span<ulong> set)
    {
        foreach (var place in places)
            if (sheet[place] is null)
                AddReading(place, set);
    }

    /// <summary>Adds the triggers that read the question at a place.</summary>
    public void AddReading(int place, Span<ulong> set) => Add(sets.AsSpan(reading[place], Words), set);

    /// <summary>Adds the triggers that answers keep from holding.</summary>
    public void AddMissed(AnswerSheet sheet, Span<ulong> set)
    {
        // Nearly all answers are one cell each: their sets are found first and then put together word by word.
        Span<int> starts = stackalloc int[places.Length];
        var count = 0;
        foreach (var place in places)
        {
            if (sheet[place] is not { } answer)
                continue;
            if (answer is AmountAnswer { Whole: var whole } && wholes[place].Of(whole) is >= 0 and var cell)
                starts[count++] = cells[place] + (cell * Words);
            else if (answer is not OptionsAnswer { Bits: not 0 and var bits })
                AddMissed(Dimensions[place], answer, set);
            else if (options[place] is { } several)
                several.AddMissed(bits, set);
            else
                starts[count++] = cells[place] + (BitOperations.TrailingZeroCount(bits) * Words);
        }

        starts = starts[..count];
        for (var word = 0; word < set.Length; word++)
        {
            var missed = set[word];
            foreach (var start in starts)
                missed |= sets[start + word];
            set[word] = missed;
        }
    }

    /// <summary>Adds a set to another.</summary>
    public static void Add(ReadOnlySpan<ulong> added, Span<ulong> set)
    {
        for (var word = 0; word < added.Length; word++)
            set[word] |= added[word];
    }

    private void AddMissed(Dimension dimension, Answer answer, Span<ulong> set)
    {
        if (dimension.SingleCellOf(answer) is { } cell)
            Add(sets.AsSpan(cells[dimension.Place] + (cell * Words), Words), set);
        else if (options[dimension.Place] is { } several && dimension.BitsOf(answer) is { } bits)
            several.AddMissed(bits, set);
        else
            foreach (var demand in dimension.Demands)
                if (!demand.Requirement.IsMetBy(answer))
                    Add(Set(awaiting[demand.Id]), set);
    }

    private ImmutableArray<Trigger> Told(IEnumerable<Premise> premises)
    {
        var named = Demands.ToDictionary(d => (d.Place, RequirementKey.Of(d.Requirement)));
        var triggers = new Dictionary<string, Trigger>(StringComparer.Ordinal);
        foreach (var premise in premises)
        {
            ImmutableArray<Demand> all = [.. premise.Requirements.Select(r => named[(r.Place, RequirementKey.Of(r))])];
            var key = string.Join(',', all.Select(d => d.Id));
            if (!triggers.TryGetValue(key, out var trigger))
                triggers.Add(key, trigger = new(triggers.Count, all));
            triggerOf.Add(premise, trigger);
        }

        return [.. triggers.Values.OrderBy(t => t.Id)];
    }

    private ulong[] Missed(Dimension dimension, ReadOnlySpan<Truth> truths)
    {
        var set = new ulong[Words];
        for (var i = 0; i < truths.Length; i++)
            if (truths[i] == Truth.Fails)
                Add(Set(awaiting[dimension.FirstDemand + i]), set);
        return set;
    }

    private ulong[] Set(IEnumerable<Trigger> triggers)
    {
        var set = new ulong[Words];
        foreach (var trigger in triggers)
            set[trigger.Id >> 6] |= 1UL << trigger.Id;
        return set;
    }
}
