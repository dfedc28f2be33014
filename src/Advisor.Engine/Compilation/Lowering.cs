using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Compilation;

/// <summary>
/// Brings all rules to one form. What a rule asks of facts is decided here, once for each technology and style, so that only questions about answers
/// are left.
/// </summary>
internal sealed class Lowering
{
    private readonly RuleSet ruleSet;
    private readonly Targets targets;
    private readonly ILookup<Rule, Spoken> spoken;

    public Lowering(RuleSet ruleSet, Targets targets)
    {
        this.ruleSet = ruleSet;
        this.targets = targets;
        spoken = ruleSet.Rules.SelectMany(r => OfStyles(r).Concat(OfTechnologies(r)).Select(s => (Rule: r, Spoken: s))).ToLookup(s => s.Rule, s => s.Spoken);
        var ranges = spoken.SelectMany(s => s).SelectMany(s => s.Conditions).OfType<RangeCondition>().ToLookup(c => c.Question);
        Axes = [.. ruleSet.Questions.Select((q, place) => new Axis(place, q, ranges[q.Id]))];
    }

    /// <summary>By the place of the question.</summary>
    public ImmutableArray<Axis> Axes { get; }

    /// <summary>In the order of the rules; without those that can never fire.</summary>
    public IEnumerable<Row> Rows() => ruleSet.Rules.SelectMany((rule, place) => Rows(place, [.. spoken[rule]]));

    private IEnumerable<Row> Rows(int rule, ImmutableArray<Spoken> said) =>
        from one in said.GroupBy(s => s.Conditions, s => s.Contribution)
        let clauses = Clauses(one.Key)
        where !clauses.Any(c => c.IsImpossible)
        group one by string.Join(';', clauses.Select(c => c.Text)) into same
        select new Row(rule, Clauses(same.First().Key), [.. same.SelectMany(s => s)]);

    private ImmutableArray<Clause> Clauses(ImmutableArray<Condition> conditions) =>
    [
        .. from condition in conditions
           group condition by Axes[ruleSet.Questions.IndexOf(ruleSet.FindQuestion(condition.Question)!)] into question
           orderby question.Key.Place
           from clause in question.Key.Question.IsMultiple ? OfSeveral(question.Key, question) : [OfOne(question.Key, question)]
           select clause,
    ];

    private static Clause OfOne(Axis axis, IEnumerable<Condition> conditions) =>
        new(axis.Place, 0, conditions.Select(axis.CellsOf).Aggregate((a, b) => a.And(b)), Negated: false);

    private static IEnumerable<Clause> OfSeveral(Axis axis, IEnumerable<Condition> conditions) => conditions.Select((condition, ordinal) =>
        condition is NoneOfCondition
            ? new Clause(axis.Place, ordinal, axis.CellsOf(condition).Complement(), Negated: true)
            : new Clause(axis.Place, ordinal, axis.CellsOf(condition), Negated: false));

    private IEnumerable<Spoken> OfStyles(Rule rule) =>
        from effect in rule.Effects
        from style in Enumerable.Range(0, targets.Styles)
        where targets.Style(style).Id == effect.Target
        select new Spoken(rule.When, Contribution(style, effect));

    private IEnumerable<Spoken> OfTechnologies(Rule rule)
    {
        foreach (var effect in rule.Effects)
        {
            for (var style = 0; style < targets.Styles; style++)
            {
                for (var target = targets.FirstOf(style); target < targets.FirstOf(style + 1); target++)
                {
                    var technology = targets.Technology(target);
                    if ((effect.Target is null || effect.Target == technology.Id) && Speech.Of(rule, technology, targets.Style(style)) is { } conditions)
                        yield return new(conditions, Contribution(target, effect));
                }
            }
        }
    }

    private static Contribution Contribution(int target, Effect effect) => new(checked((ushort)target), checked((sbyte)effect.Signed));

    private sealed record Spoken(ImmutableArray<Condition> Conditions, Contribution Contribution);
}
