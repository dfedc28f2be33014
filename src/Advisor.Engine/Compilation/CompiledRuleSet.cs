using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Advisor.Engine.Advice;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Compilation;

/// <summary>
/// A rule set in a form in which an evaluation is a few sums of dense rows. It gives the scores, the ranks and the fired rules that
/// <see cref="Advice.PlainAdvisor"/> gives. Immutable; safe to share among threads, each with its own <see cref="Codes"/> and <see cref="Scratch"/>.
/// </summary>
public sealed class CompiledRuleSet
{
    private readonly RowTable rows;

    private CompiledRuleSet(RuleSet ruleSet, bool portable)
    {
        RuleSet = ruleSet;
        Targets = new(ruleSet);
        var lowering = new Lowering(ruleSet, Targets);
        Axes = lowering.Axes;
        List<Row> all = [.. lowering.Rows()];
        rows = new(all, Axes);
        Tally = new(Targets, Axes, all, portable);
    }

    public RuleSet RuleSet { get; }

    /// <summary>What is ranked.</summary>
    public Targets Targets { get; }

    /// <summary>By the place of the question in the questionnaire.</summary>
    public ImmutableArray<Axis> Axes { get; }

    /// <summary>The size of all that was compiled, without texts, in bytes.</summary>
    public long Bytes => rows.Bytes + Tally.Bytes;

    internal Tally Tally { get; }

    /// <summary>Compiles a rule set; takes tens of milliseconds.</summary>
    /// <param name="ruleSet">The rules.</param>
    /// <param name="portable">Whether to leave registers of 512 bits unused where there are any. The results are the same.</param>
    /// <exception cref="OverflowException">The weights on one target could add up to more than 65,535.</exception>
    public static CompiledRuleSet Compile(RuleSet ruleSet, bool portable = false)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        return new(ruleSet, portable);
    }

    /// <summary>Room for answers, all open.</summary>
    public Codes NewCodes() => new(Axes, Tally.Numbers);

    /// <summary>Room for evaluations.</summary>
    public Scratch NewScratch() => new(Targets, Tally);

    /// <summary>Room for what-ifs.</summary>
    public Variation NewVariation() => new(Tally);

    /// <summary>Replaces what is in <paramref name="codes"/> by the answers.</summary>
    public void Encode(AnswerSet answers, Codes codes)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(codes);
        Encode(AnswerSheet.Of(RuleSet, answers), codes);
    }

    /// <summary>The same for the answers by their places.</summary>
    internal void Encode(AnswerSheet answers, Codes codes)
    {
        codes.Clear();
        for (var place = 0; place < Axes.Length; place++)
        {
            switch (answers[place])
            {
                case OptionsAnswer { Bits: not 0 and var bits }:
                    codes.Answer(place, bits);
                    break;
                case OptionsAnswer chosen:
                    foreach (var option in chosen.Options)
                        codes.Add(place, Axes[place].CellOf(option));
                    break;
                case AmountAnswer amount:
                    codes.Choose(place, Axes[place].CellOf(amount));
                    break;
            }
        }
    }

    /// <summary>Scores and ranks all targets under the answers. The result is in <paramref name="scratch"/>; nothing is allocated.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)] // inlined into its callers it was fast in some and took half as long again in others
    public void Evaluate(Codes codes, Scratch scratch)
    {
        ArgumentNullException.ThrowIfNull(codes);
        ArgumentNullException.ThrowIfNull(scratch);
        var selection = scratch.Selection;
        selection.Clear();
        Tally.Answers.Select(codes, selection);
        Tally.Match.Match(codes, scratch.Fired);
        Tally.Select(scratch.Fired, selection);
        Tally.Add(selection, scratch.Sums);
        Tally.Exemptions.Exclude(codes, scratch.Sums.RuledOut.Span);
        Tally.Ranking.Rank(scratch);
    }

    /// <summary>Adds all effects that fire under the answers to <paramref name="effects"/>, in the order of the rules.</summary>
    public void Fired(Codes codes, ICollection<FiredEffect> effects)
    {
        ArgumentNullException.ThrowIfNull(effects);
        for (var row = 0; row < rows.Count; row++)
            if (rows.Fires(row, codes))
                foreach (var contribution in rows.Contributions(row))
                    effects.Add(new(rows.Rule(row), contribution.Target, contribution.Weight));
    }
}
