namespace Advisor.Engine.Compilation;

/// <summary>
/// Evaluates changes of the answer to one question, given the evaluation of the answers as they are: what the old answer did is taken away, what the new one does
/// is added. A buffer like <see cref="Scratch"/>; not for several threads at once.
/// </summary>
public sealed class Variation
{
    private readonly Tally tally;
    private readonly Selection kept;
    private readonly Sums rest;
    private readonly int[] others;
    private readonly ulong[] waiting;
    private int question;
    private bool waits;

    internal Variation(Tally tally)
    {
        this.tally = tally;
        kept = tally.NewSelection();
        rest = new(tally.Width);
        others = new int[tally.Numbers.Open.Length];
        waiting = new ulong[tally.Match.Words];
    }

    /// <summary>Begins with the answers as they are.</summary>
    /// <param name="codes">The answers.</param>
    /// <param name="evaluated">What <see cref="CompiledRuleSet.Evaluate"/> gave for them; not needed any more after this call.</param>
    /// <param name="question">The place of the question that will change.</param>
    public void Begin(Codes codes, Scratch evaluated, int question)
    {
        ArgumentNullException.ThrowIfNull(codes);
        ArgumentNullException.ThrowIfNull(evaluated);
        this.question = question;
        tally.SelectOthers(evaluated.Selection, question, kept);
        tally.Add(tally.Always, kept, rest);
        codes.Answers.CopyTo(others);
        others[question] = AnswerNumbers.Any;
        tally.Match.Match(others, codes, waiting);
        tally.Match.KeepAsking(tally.Numbers.Open[question], waiting);
        waits = waiting.AsSpan().ContainsAnyExcept(0ul);
    }

    /// <summary>Scores and ranks under the changed answers, as <see cref="CompiledRuleSet.Evaluate"/> does. Nothing is allocated.</summary>
    /// <param name="changed">The answers, of which no other than the one question's has changed since the beginning.</param>
    /// <param name="scratch">Where the result goes.</param>
    public void Evaluate(Codes changed, Scratch scratch)
    {
        ArgumentNullException.ThrowIfNull(changed);
        ArgumentNullException.ThrowIfNull(scratch);
        var chosen = scratch.Selection;
        chosen.Clear();
        tally.Answers.Select(changed, question, chosen);
        tally.Exemptions.Find(changed, question, chosen.Verdicts);
        if (waits)
        {
            waiting.CopyTo(scratch.Fired, 0);
            tally.Match.Restrict(changed, question, scratch.Fired);
            tally.Select(scratch.Fired, chosen);
        }

        tally.Add(rest, chosen, scratch.Sums);
        tally.Ranking.Rank(scratch);
    }
}
