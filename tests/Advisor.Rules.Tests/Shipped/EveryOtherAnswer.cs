using System.Collections.Immutable;
using Advisor.Engine.Answers;
using Advisor.Engine.Compilation;
using Advisor.Engine.Knowledge;
using Advisor.Engine.WhatIf;
using Outcome = Advisor.Engine.WhatIf.Outcome;

namespace Advisor.Rules.Tests.Shipped;

/// <summary>What comes first under each other answer, one by one: what searches must agree with.</summary>
internal sealed class EveryOtherAnswer(RuleSet ruleSet)
{
    private readonly CompiledRuleSet rules = CompiledRuleSet.Compile(ruleSet);

    /// <summary>Who is first; of the outcome, the fit is left out.</summary>
    public Outcome First(AnswerSet answers)
    {
        var (codes, scratch) = (rules.NewCodes(), rules.NewScratch());
        rules.Encode(answers, codes);
        rules.Evaluate(codes, scratch);
        if (scratch.RankedStyles is not [var style, ..])
            return new(null, null, null);
        var technology = scratch.RankedTechnologies(style) is [var first, ..] ? rules.Targets.Technology(first).Id : null;
        return new(rules.Targets.Style(style).Id, technology, null);
    }

    /// <summary>
    /// Every answer but the present one: each other option, every set of options of a question that takes several, every amount at a bound that a rule or a
    /// fact names, and right beside it.
    /// </summary>
    public IEnumerable<Answer> To(Question question, AnswerSet answers)
    {
        var present = answers[question.Id];
        if (question.IsNumeric)
            return Amounts(question).Where(a => present is not AmountAnswer p || p.Amount != a).Select(a => new AmountAnswer(a));
        var all = question.IsMultiple
            ? Enumerable.Range(1, (1 << question.Options.Length) - 1).Select(set => question.Options.Where((_, i) => ((set >> i) & 1) == 1))
            : question.Options.Select(o => new[] { o }.AsEnumerable());
        return all.Select(options => new OptionsAnswer([.. options.Select(o => o.Id)])).Where(a => present is not OptionsAnswer p || !p.Options.SequenceEqual(a.Options));
    }

    /// <summary>Whether a change means this answer.</summary>
    public static bool Covers(Change change, Answer answer) =>
        change.Region is { } region ? region.Contains(((AmountAnswer)answer).Amount) : ((OptionsAnswer)change.To).Options.SequenceEqual(((OptionsAnswer)answer).Options);

    /// <summary>The options that differ.</summary>
    public static ImmutableHashSet<string> Toggled(Answer? from, Answer to) =>
        (from is OptionsAnswer f ? f.Options : []).ToImmutableHashSet().SymmetricExcept(((OptionsAnswer)to).Options);

    private IEnumerable<decimal> Amounts(Question question)
    {
        var step = question.Type == QuestionType.Bytes ? 1 : 0.0000001m;
        var ofRules = ruleSet.Rules.SelectMany(r => r.When).OfType<RangeCondition>().Where(c => c.Question == question.Id)
            .SelectMany(c => new[] { c.Low?.Amount, c.High?.Amount }).OfType<decimal>();
        var ofFacts = ruleSet.Rules.SelectMany(r => r.Where).OfType<FactBelowAnswer>().Where(r => r.Question == question.Id)
            .SelectMany(r => ruleSet.Technologies.Select(t => t.Facts.GetValueOrDefault(r.Fact))).OfType<AmountFact>().Select(f => f.Amount);
        return ofRules.Concat(ofFacts).SelectMany(bound => new[] { bound - step, bound, bound + step }).Append(0).Where(a => a >= 0).Distinct();
    }
}
