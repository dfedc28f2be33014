using System.Collections.Immutable;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Tests.Worlds;

/// <summary>Writes a rule as it reads aloud.</summary>
internal sealed class RuleBuilder(string id)
{
    private readonly List<Condition> when = [];
    private readonly List<FactCondition> where = [];
    private readonly List<string> within = [];
    private readonly List<Effect> effects = [];
    private readonly List<string> recommends = [];

    public RuleBuilder When(string question, params string[] anyOf) => Add(when, new OptionCondition(question, [.. anyOf]));

    public RuleBuilder WhenAbove(string question, decimal amount) => Add(when, new RangeCondition(question, new Bound(amount, false), null));

    public RuleBuilder WhenAtLeast(string question, decimal amount) => Add(when, new RangeCondition(question, new Bound(amount, true), null));

    public RuleBuilder WhenBelow(string question, decimal amount) => Add(when, new RangeCondition(question, null, new Bound(amount, false)));

    public RuleBuilder When(Condition condition) => Add(when, condition);

    public RuleBuilder Where(FactCondition condition) => Add(where, condition);

    public RuleBuilder Within(params string[] styles)
    {
        within.AddRange(styles);
        return this;
    }

    public RuleBuilder Favours(string? target, int weight) => Add(effects, new Effect(EffectKind.Favours, target, weight));

    public RuleBuilder Opposes(string? target, int weight) => Add(effects, new Effect(EffectKind.Opposes, target, weight));

    public RuleBuilder RulesOut(string? target) => Add(effects, new Effect(EffectKind.RulesOut, target, 0));

    public RuleBuilder Recommends(params string[] practices)
    {
        recommends.AddRange(practices);
        return this;
    }

    public Rule Build() => new(
        id, [.. when], [.. where], [.. within], [.. effects], [.. recommends], $"Because of {id}.", [new Source("A book", "https://example.org")], "test:1");

    public static implicit operator Rule(RuleBuilder builder) => builder.Build();

    private RuleBuilder Add<T>(List<T> list, T item)
    {
        list.Add(item);
        return this;
    }
}
