namespace Advisor.Engine.Compilation;

/// <summary>
/// Evaluates one change after another of the answer to one question, redoing only what that question decides. A buffer like <see cref="Scratch"/>; not
/// for several threads at once.
/// </summary>
public sealed class Variation
{
    private readonly Tally tally;
    private readonly Selection selection;
    private readonly Sums rest;
    private readonly ulong[] settled;
    private readonly ulong[] waiting;
    private int question;
    private bool waits;

    internal Variation(Tally tally)
    {
        this.tally = tally;
        selection = tally.NewSelection();
        rest = new(tally.Width);
        settled = new ulong[tally.Match.Words];
        waiting = new ulong[tally.Match.Words];
    }

    /// <summary>Begins with the answers as they are.</summary>
    /// <param name="codes">The answers.</param>
    /// <param name="question">The place of the question that will change.</param>
    public void Begin(Codes codes, int question)
    {
        ArgumentNullException.ThrowIfNull(codes);
        this.question = question;
        selection.Clear();
        tally.Answers.SelectOthers(codes, question, selection);
        tally.Match.Match(codes, selection, waiting, question);
        waiting.CopyTo(settled, 0);
        tally.Match.KeepOthers(question, settled);
        for (var word = 0; word < waiting.Length; word++)
            waiting[word] ^= settled[word];
        waits = waiting.AsSpan().ContainsAnyExcept(0ul);
        tally.Select(settled, selection);
        tally.Add(tally.Always, selection, rest);
    }

    /// <summary>Scores and ranks under the changed answers, as <see cref="CompiledRuleSet.Evaluate"/> does. Nothing is allocated.</summary>
    /// <param name="changed">The answers, of which no other than the one question's has changed since the beginning.</param>
    /// <param name="scratch">Where the result goes.</param>
    public void Evaluate(Codes changed, Scratch scratch)
    {
        ArgumentNullException.ThrowIfNull(scratch);
        var chosen = scratch.Selection;
        chosen.Clear();
        tally.Answers.Select(changed, question, chosen);
        if (waits)
        {
            waiting.CopyTo(scratch.Fired, 0);
            tally.Match.Restrict(changed, question, scratch.Fired);
            tally.Select(scratch.Fired, chosen);
        }

        tally.Add(rest, chosen, scratch.Sums);
        tally.Rank(scratch);
    }
}
