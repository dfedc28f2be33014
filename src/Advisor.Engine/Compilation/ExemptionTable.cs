using System.Collections.Immutable;
using System.Runtime.Intrinsics;

namespace Advisor.Engine.Compilation;

/// <summary>
/// Who is ruled out for meeting none of the options answered, such as of several required protocols. Such rows nearly all fire; so they are kept the other
/// way round, as whom each option exempts.
/// </summary>
internal sealed class ExemptionTable
{
    private readonly ulong[] sets;
    private readonly Exemption[] exemptions;
    private readonly int words; // of a set

    /// <summary>Takes over rows.</summary>
    /// <param name="axes">By the place of the question.</param>
    /// <param name="source">Rows for which <see cref="Takes"/> says yes. Only whom they rule out is looked at.</param>
    /// <param name="width">The lanes of a packed row.</param>
    public ExemptionTable(ImmutableArray<Axis> axes, IEnumerable<Row> source, int width)
    {
        words = width / 64;
        var (made, all) = (new List<Exemption>(), new List<ulong>());
        var barred = from row in source
                     from contribution in row.Contributions
                     where contribution.RulesOut
                     group row.Clauses[0] by (row.Clauses[0].Question, contribution.Target) into rows
                     from layer in rows.Select((clause, number) => (Number: number, rows.Key.Target, clause.Cells))
                     group layer by (rows.Key.Question, layer.Number) into layers
                     orderby layers.Key
                     select layers;
        foreach (var layer in barred)
        {
            made.Add(new(layer.Key.Question, all.Count));
            all.AddRange(Set(layer.Select(b => b.Target)));
            for (var option = 0; option < axes[layer.Key.Question].Count; option++)
                all.AddRange(Set(layer.Where(b => b.Cells.Has(option)).Select(b => b.Target)));
        }

        (sets, exemptions) = ([.. all], [.. made]);
    }

    /// <summary>The words for the sets that are found.</summary>
    public int Words => exemptions.Length * words;

    public long Bytes => (8L * sets.Length) + (8L * exemptions.Length);

    /// <summary>Whether a row waits for nothing but that one question is answered without any of some options.</summary>
    public static bool Takes(Row row) => row.Clauses is [{ Negated: true }];

    /// <summary>Finds who is ruled out by the answers: one set after another.</summary>
    public void Find(Codes codes, Span<ulong> found)
    {
        for (var i = 0; i < exemptions.Length; i++)
            Find(exemptions[i], codes, found.Slice(i * words, words));
    }

    /// <summary>The same by the answer to one question; the sets of all others become empty.</summary>
    public void Find(Codes codes, int question, Span<ulong> found)
    {
        found.Clear();
        for (var i = 0; i < exemptions.Length; i++)
            if (exemptions[i].Question == question)
                Find(exemptions[i], codes, found.Slice(i * words, words));
    }

    /// <summary>Empties the sets of one question.</summary>
    public void Clear(int question, Span<ulong> found)
    {
        for (var i = 0; i < exemptions.Length; i++)
            if (exemptions[i].Question == question)
                found.Slice(i * words, words).Clear();
    }

    private void Find(in Exemption exemption, Codes codes, Span<ulong> found)
    {
        if (codes.IsOpen(exemption.Question))
        {
            found.Clear();
            return;
        }

        var options = codes.Options(exemption.Question);
        for (var word = 0; word < words; word += Vector128<ulong>.Count)
        {
            var barred = Vector128.Create(sets.AsSpan(exemption.Start + word));
            (barred & ~OptionSets.Union(sets, exemption.Start + words + word, words, options)).CopyTo(found[word..]);
        }
    }

    private ulong[] Set(IEnumerable<ushort> targets)
    {
        var set = new ulong[words];
        foreach (var target in targets)
            set[target >> 6] |= 1ul << target;
        return set;
    }
}
