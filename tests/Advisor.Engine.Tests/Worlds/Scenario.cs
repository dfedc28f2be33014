using System.Collections.Immutable;
using System.Text;
using Advisor.Engine.Advice;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Tests.Worlds;

/// <summary>A random rule set with random answers to it, and further answers that may be added.</summary>
/// <param name="Seed">What it was made from.</param>
/// <param name="World">The rule set.</param>
/// <param name="Given">The answers at first.</param>
/// <param name="More">Answers to further questions.</param>
internal sealed record Scenario(int Seed, World World, ImmutableSortedDictionary<string, Answer> Given, ImmutableSortedDictionary<string, Answer> More)
{
    public Recommendation Now() => Advise(Given);

    public Recommendation Later() => Advise(Given.AddRange(More));

    public Recommendation Advise(IEnumerable<KeyValuePair<string, Answer>> answers)
    {
        var ruleSet = World.ToRuleSet();
        return new PlainAdvisor(ruleSet).Advise(answers.Aggregate(AnswerSet.Empty(ruleSet), (set, a) => set.With(a.Key, a.Value)));
    }

    /// <summary>The same with one rule or one answer less.</summary>
    public IEnumerable<Scenario> Smaller() =>
    [
        .. World.Rules.Select(r => this with { World = World with { Rules = World.Rules.Remove(r) } }),
        .. Given.Keys.Select(k => this with { Given = Given.Remove(k) }),
        .. More.Keys.Select(k => this with { More = More.Remove(k) }),
    ];

    public override string ToString()
    {
        var text = new StringBuilder($"seed {Seed}").AppendLine();
        foreach (var technology in World.Technologies)
            text.AppendLine($"  {technology.Id} of {string.Join(",", technology.Styles)}: {string.Join(" ", technology.Facts.Values.Select(Show))}");
        foreach (var rule in World.Rules)
        {
            text.AppendLine($"  {rule.Id}: when {string.Join(" and ", rule.When.Select(Show))} where {string.Join(" and ", rule.Where.Select(Show))}" +
                $" within {string.Join(",", rule.Within)}: {string.Join(" ", rule.Effects.Select(e => $"{e.Kind} {e.Target ?? "*"} {e.Weight}"))}");
        }

        return text.AppendLine($"  given {Show(Given)}").Append($"  more  {Show(More)}").ToString();
    }

    private static string Show(ImmutableSortedDictionary<string, Answer> answers) => string.Join(" ", answers.Select(a => $"{a.Key}={Show(a.Value)}"));

    private static string Show(Answer answer) => answer switch
    {
        OptionsAnswer o => string.Join(",", o.Options),
        AmountAnswer a => $"{a.Amount}",
        _ => "?",
    };

    private static string Show(Condition condition) => condition switch
    {
        OptionCondition c => $"{c.Question}={string.Join("|", c.AnyOf)}",
        RangeCondition c => $"{c.Question}={Show(c.Low, c.High)}",
        _ => "?",
    };

    private static string Show(FactCondition condition) => condition switch
    {
        FactHas c => $"{c.Fact} has {string.Join("|", c.AnyOf)}",
        FactLacks c => $"{c.Fact} lacks {string.Join("|", c.NoneOf)}",
        FactInRange c => $"{c.Fact}={Show(c.Low, c.High)}",
        Relation c => $"{c.GetType().Name} {c.Fact} {c.Question}",
        _ => "?",
    };

    private static string Show(Fact fact) => fact switch
    {
        OptionsFact f => $"{f.Id}={string.Join(",", f.Options)}",
        AmountFact f => $"{f.Id}={f.Amount}",
        _ => "?",
    };

    private static string Show(Bound? low, Bound? high) =>
        $"{(low is { Inclusive: true } ? '[' : '(')}{low?.Amount}..{high?.Amount}{(high is { Inclusive: true } ? ']' : ')')}";
}
