using System.Runtime.Intrinsics;

namespace Advisor.Engine.Compilation;

/// <summary>
/// Who is ruled out for meeting none of the options answered, such as of several required protocols. Such rows nearly all fire; so they are kept the other
/// way round, as whom each option exempts.
/// </summary>
internal sealed class ExemptionTable
{
    private readonly AnswerNumbers numbers;
    private readonly (OptionLayer Barred, int[] Questions)[] layers;
    private readonly bool[] reads; // by question

    /// <summary>Takes over rows.</summary>
    /// <param name="numbers">Of the answers.</param>
    /// <param name="source">Rows for which <see cref="Takes"/> says yes. Only whom they rule out is looked at.</param>
    /// <param name="width">The lanes of a packed row.</param>
    public ExemptionTable(AnswerNumbers numbers, IEnumerable<Row> source, int width)
    {
        this.numbers = numbers;
        layers = [.. from row in source
                     from contribution in row.Contributions
                     where contribution.RulesOut
                     group row.Clauses[0] by (int)contribution.Target into target
                     from barred in target.Select((clause, layer) => (Target: target.Key, Clause: clause, Layer: layer))
                     group (barred.Target, barred.Clause.Question, barred.Clause.Cells) by barred.Layer into layer
                     select (new OptionLayer(numbers, width / 64, layer), layer.Select(b => b.Question).Distinct().ToArray())];
        reads = [.. Enumerable.Range(0, numbers.Open.Length).Select(question => layers.Any(l => l.Questions.Contains(question)))];
    }

    public long Bytes => layers.Sum(l => l.Barred.Bytes + (4L * l.Questions.Length)) + reads.Length;

    /// <summary>Whether a row waits for nothing but that one question is answered without any of some options.</summary>
    public static bool Takes(Row row) => row.Clauses is [{ Negated: true }];

    /// <summary>Whether the answer to a question rules anybody out this way.</summary>
    public bool Reads(int question) => reads[question];

    /// <summary>Adds whom the answers rule out.</summary>
    public void Exclude(Codes codes, Span<ulong> ruledOut) => Exclude(codes, ruledOut, but: -1);

    /// <summary>Adds whom the answers to all questions but one rule out.</summary>
    public void Exclude(Codes codes, Span<ulong> ruledOut, int but)
    {
        foreach (var (barred, questions) in layers)
            foreach (var question in questions)
                if (question != but && !codes.IsOpen(question))
                    Exclude(barred, question, codes.AllOptions, ruledOut);
    }

    /// <summary>Adds whom the answer to one question rules out.</summary>
    public void ExcludeBy(int question, Codes codes, Span<ulong> ruledOut)
    {
        if (numbers.AmongSeveral[question] < 0 || codes.IsOpen(question))
            return;
        foreach (var (barred, _) in layers)
            Exclude(barred, question, codes.AllOptions, ruledOut);
    }

    private void Exclude(OptionLayer barred, int question, ReadOnlySpan<int> options, Span<ulong> ruledOut)
    {
        for (var word = 0; word < ruledOut.Length; word += OptionLayer.Block)
        {
            var more = barred.Asked(numbers.AmongSeveral[question], word) & ~barred.Concerned(options, word);
            (Vector128.Create((ReadOnlySpan<ulong>)ruledOut[word..]) | more).CopyTo(ruledOut[word..]);
        }
    }
}
