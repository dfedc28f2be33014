namespace Advisor.Engine.Compilation;

/// <summary>
/// Evaluates changes of the answer to one question, given the evaluation of the answers as they are: what the old answer did is taken away, what the new one does
/// is added. A buffer like <see cref="Scratch"/>; not for several threads at once.
/// </summary>
public sealed class Variation
{
    private readonly Tally tally;
    private readonly Selection old;
    private readonly Aligned<ulong> ruledOut; // by the answers to the other questions
    private readonly ulong[] waiting;
    private Scratch? evaluated;
    private int question;
    private bool waits;
    private bool exempts;
    private ulong touched;

    internal Variation(Tally tally)
    {
        this.tally = tally;
        old = tally.NewSelection();
        ruledOut = new(tally.Width / 64);
        waiting = new ulong[tally.Match.Words];
    }

    /// <summary>Begins with the answers as they are.</summary>
    /// <param name="codes">The answers.</param>
    /// <param name="evaluated">What <see cref="CompiledRuleSet.Evaluate"/> gave for them; to be left as it is until the last change is evaluated.</param>
    /// <param name="question">The place of the question that will change.</param>
    /// <exception cref="ArgumentException"><paramref name="evaluated"/> is the result of a what-if, or of nothing.</exception>
    public void Begin(Codes codes, Scratch evaluated, int question)
    {
        ArgumentNullException.ThrowIfNull(codes);
        ArgumentNullException.ThrowIfNull(evaluated);
        if (!evaluated.IsWhole)
            throw new ArgumentException("What-ifs start from a full evaluation", nameof(evaluated));
        (this.evaluated, this.question) = (evaluated, question);
        old.Clear();
        tally.Answers.Select(codes, question, old);
        tally.Match.MatchWaiting(codes, question, waiting);
        waits = !Bitmap.IsEmpty(waiting);
        if (waits)
            tally.Select(evaluated.Fired, waiting, old);
        exempts = tally.Exemptions.Reads(question);
        if (exempts || tally.RulesOut(old.Rows))
            tally.ExcludeByOthers(codes, evaluated.Selection, question, ruledOut.Span);
        else
            evaluated.Sums.RuledOut.Span.CopyTo(ruledOut.Span);
        touched = exempts ? GroupRanking.All : tally.Touched(old);
    }

    /// <summary>Scores and ranks under the changed answers, as <see cref="CompiledRuleSet.Evaluate"/> does. Nothing is allocated.</summary>
    /// <param name="changed">The answers, of which no other than the one question's has changed since the beginning.</param>
    /// <param name="scratch">Where the result goes; not the one that was begun with.</param>
    /// <exception cref="ArgumentException"><paramref name="scratch"/> is the one that was begun with.</exception>
    /// <exception cref="InvalidOperationException">Nothing was begun.</exception>
    public void Evaluate(Codes changed, Scratch scratch)
    {
        ArgumentNullException.ThrowIfNull(changed);
        ArgumentNullException.ThrowIfNull(scratch);
        if (evaluated is null)
            throw new InvalidOperationException("What-ifs start from a full evaluation");
        if (scratch == evaluated)
            throw new ArgumentException("A what-if needs a scratch of its own", nameof(scratch));
        scratch.IsWhole = false;
        var chosen = scratch.Selection;
        chosen.Clear();
        tally.Answers.Select(changed, question, chosen);
        if (waits)
        {
            waiting.CopyTo(scratch.Fired, 0);
            tally.Match.Restrict(changed, question, scratch.Fired);
            tally.Select(scratch.Fired, chosen);
        }

        tally.Add(chosen.Rows, old.Rows, evaluated.Sums, ruledOut, scratch.Sums);
        if (exempts)
            tally.Exemptions.ExcludeBy(question, changed, scratch.Sums.RuledOut.Span);
        evaluated.Order.CopyTo(scratch.Order, 0);
        tally.Ranking.Rank(scratch, touched | tally.Touched(chosen));
    }
}
