namespace Advisor.Engine.Compilation;

/// <summary>
/// Finds who is first after a change of the answer to one question, given the evaluation of the answers as they are: what the old answer did is taken away, what
/// the new one does is added, for those who can be first. A buffer like <see cref="Scratch"/>; not for several threads at once.
/// </summary>
public sealed class Variation
{
    private readonly Tally tally;
    private readonly Selection taken;
    private readonly Selection added;
    private readonly ulong[] waiting;
    private readonly ulong[] fired;
    private readonly Aligned<ulong> ruledOutByOthers;
    private readonly Aligned<ulong> ruledOutByOptions; // of the question, and by others
    private Aligned<ulong> ruledOut; // without what the question's answer does
    private Scratch? evaluated;
    private int question;
    private bool waits;
    private bool exempts;

    internal Variation(Tally tally)
    {
        this.tally = tally;
        (taken, added) = (tally.NewSelection(), tally.NewSelection());
        (waiting, fired) = (new ulong[tally.Match.Words], new ulong[tally.Match.Words]);
        (ruledOutByOthers, ruledOutByOptions) = (new(tally.Width / 64), new(tally.Width / 64));
    }

    /// <summary>Begins with the answers as they are.</summary>
    /// <param name="codes">The answers.</param>
    /// <param name="evaluated">What <see cref="CompiledRuleSet.Evaluate"/> gave for them; to be left as it is until the last change is tried.</param>
    /// <param name="question">The place of the question that will change.</param>
    public void Begin(Codes codes, Scratch evaluated, int question)
    {
        ArgumentNullException.ThrowIfNull(codes);
        ArgumentNullException.ThrowIfNull(evaluated);
        (this.evaluated, this.question) = (evaluated, question);
        taken.Clear();
        tally.Answers.Select(codes, question, taken);
        tally.Match.MatchWaiting(codes, question, waiting);
        waits = !Bitmap.IsEmpty(waiting);
        if (waits)
            tally.Select(evaluated.Fired, waiting, taken);
        exempts = tally.Exemptions.Reads(question);
        ruledOut = evaluated.Sums.RuledOut;
        if (!exempts && !tally.RulesOut(taken.Rows))
            return;
        ruledOut = ruledOutByOthers; // a union cannot be taken back
        tally.ExcludeByOthers(codes, evaluated.Selection, question, ruledOut.Span);
    }

    /// <summary>Who is first under the changed answers: what <see cref="CompiledRuleSet.Evaluate"/> would rank first. Nothing is allocated.</summary>
    /// <param name="changed">The answers, of which no other than the one question's has changed since the beginning.</param>
    /// <exception cref="InvalidOperationException">Nothing was begun.</exception>
    public Outcome OutcomeOf(Codes changed)
    {
        ArgumentNullException.ThrowIfNull(changed);
        if (evaluated is null)
            throw new InvalidOperationException("What-ifs start from a full evaluation");
        added.Clear();
        tally.Answers.Select(changed, question, added);
        if (waits)
        {
            tally.Match.Restrict(waiting, changed, question, fired);
            tally.Select(fired, added);
        }

        if (!exempts)
            return tally.First(new(evaluated.Sums, taken.Rows, added.Rows, ruledOut));
        ruledOut.Span.CopyTo(ruledOutByOptions.Span);
        tally.Exemptions.ExcludeBy(question, changed, ruledOutByOptions.Span);
        return tally.First(new(evaluated.Sums, taken.Rows, added.Rows, ruledOutByOptions));
    }
}
