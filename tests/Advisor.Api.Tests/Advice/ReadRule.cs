using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;

namespace Advisor.Api.Tests.Advice;

/// <summary>A rule as a person reads it for one style, or one technology inside a style: what each question must be answered with, in the order of the questionnaire.</summary>
internal sealed class ReadRule
{
    private readonly List<(string Question, Func<Answer, bool> IsMet, string[] Words)> demands = [];

    private ReadRule(Rule rule, Effect effect) => (Rule, Effect) = (rule, effect);

    public Rule Rule { get; }

    public Effect Effect { get; }

    /// <summary>All that rules say of a style.</summary>
    public static List<ReadRule> Of(RuleSet ruleSet, string style) =>
        [.. ruleSet.Rules.SelectMany(r => r.Effects.Where(e => e.Target == style), (rule, effect) => new ReadRule(rule, effect)).Select(r => r.Read(ruleSet, null)!)];

    /// <summary>All that rules say of a technology inside a style.</summary>
    public static List<ReadRule> Of(RuleSet ruleSet, string style, Technology technology) =>
    [
        .. ruleSet.Rules.Where(r => r.Within.IsEmpty || r.Within.Contains(style))
            .SelectMany(r => r.Effects.Where(e => e.Target is null || e.Target == technology.Id), (rule, effect) => new ReadRule(rule, effect))
            .Select(r => r.Read(ruleSet, technology)).OfType<ReadRule>(),
    ];

    /// <summary>The question that keeps it from applying, and the words with which that is told; null: it applies.</summary>
    public (string Question, string[] Words)? Obstacle(AnswerSet answers)
    {
        var failed = demands.Where(d => answers[d.Question] is { } answer && !d.IsMet(answer)).Concat(demands.Where(d => answers[d.Question] is null)).ToList();
        if (failed.Count == 0)
            return null;
        var first = failed[0].Question;
        return (first, [.. demands.Where(d => d.Question == first).SelectMany(d => d.Words)]);
    }

    private ReadRule? Read(RuleSet ruleSet, Technology? technology)
    {
        foreach (var condition in Rule.When)
            demands.Add(condition switch
            {
                OptionCondition o => (o.Question, a => ((OptionsAnswer)a).Options.Intersect(o.AnyOf).Any(), [.. o.AnyOf.Select(i => $"`{i}`")]),
                RangeCondition r => (r.Question, a => Lies(((AmountAnswer)a).Amount, r.Low, r.High), Told(ruleSet, r)),
                _ => throw new NotSupportedException($"{condition}"),
            });
        foreach (var condition in Rule.Where)
        {
            var fact = technology!.Facts.GetValueOrDefault(condition.Fact);
            switch (condition)
            {
                case FactHas has when fact is OptionsFact f && f.Options.Intersect(has.AnyOf).Any():
                case FactLacks lacks when fact is OptionsFact g && !g.Options.Intersect(lacks.NoneOf).Any():
                case FactInRange range when fact is AmountFact h && Lies(h.Amount, range.Low, range.High):
                    break;
                case NamedInAnswer named:
                    demands.Add((named.Question, a => ((OptionsAnswer)a).Options.Contains(technology.Id), ["names it"]));
                    break;
                case FactHasAnswer meets when fact is OptionsFact f:
                    demands.Add((meets.Question, a => ((OptionsAnswer)a).Options.Intersect(f.Options).Any(), [$"`{f.Id}`", .. f.Options]));
                    break;
                case FactLacksAnswer misses when fact is OptionsFact f:
                    demands.Add((misses.Question, a => !((OptionsAnswer)a).Options.Intersect(f.Options).Any(), [$"`{f.Id}`", .. f.Options]));
                    break;
                case FactBelowAnswer below when fact is AmountFact f:
                    demands.Add((below.Question, a => ((AmountAnswer)a).Amount > f.Amount, [$"`{f.Id}`", Quantity.Format(ruleSet.FindQuestion(below.Question)!.Type, f.Amount)]));
                    break;
                default:
                    return null; // it speaks of other technologies
            }
        }

        var ordered = demands.OrderBy(d => ruleSet.Questions.IndexOf(ruleSet.FindQuestion(d.Question)!)).ToList();
        demands.Clear();
        demands.AddRange(ordered);
        return this;
    }

    private static bool Lies(decimal amount, Bound? low, Bound? high) =>
        (low is not { } l || amount > l.Amount || (l.Inclusive && amount == l.Amount)) && (high is not { } h || amount < h.Amount || (h.Inclusive && amount == h.Amount));

    private static string[] Told(RuleSet ruleSet, RangeCondition range) =>
    [
        .. new[] { (range.Low, "at least", "above"), (range.High, "at most", "below") }.Where(b => b.Item1 is not null)
            .Select(b => $"{(b.Item1!.Value.Inclusive ? b.Item2 : b.Item3)} {Quantity.Format(ruleSet.FindQuestion(range.Question)!.Type, b.Item1.Value.Amount)}"),
    ];
}
