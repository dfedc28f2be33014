using Advisor.Engine.Compilation;
using Advisor.Engine.Knowledge;
using Advisor.Engine.Tests.Worlds;

namespace Advisor.Engine.Tests.Compilation;

/// <summary>The cells into which rules and facts cut an axis.</summary>
public sealed class AxisTests
{
    [Fact]
    public void Axis_of_a_choice_has_a_cell_for_each_option()
    {
        var axis = Of(Parts.Choice("kind", "x", "y", "z"));

        axis.Count.ShouldBe(3);
        axis.CellOf("y").ShouldBe(1);
        axis.CellOf("w").ShouldBe(-1);
    }

    [Fact]
    public void Axis_that_no_rule_asks_for_is_one_region()
    {
        var axis = Of(Parts.PerSecond("rate"));

        axis.Count.ShouldBe(1);
        axis.Region(0).ShouldBe(new Region(null, null));
    }

    [Fact]
    public void Axis_parts_an_amount_from_both_sides_where_rules_include_and_exclude_it()
    {
        var axis = Of(Parts.PerSecond("rate"), Parts.Rule("r1").WhenAtLeast("rate", 5), Parts.Rule("r2").WhenAbove("rate", 5));

        Regions(axis).ShouldBe(
        [
            new Region(null, new Bound(5, Inclusive: false)),
            new Region(new Bound(5, Inclusive: true), new Bound(5, Inclusive: true)),
            new Region(new Bound(5, Inclusive: false), null),
        ]);
        axis.CellOf(4.9m).ShouldBe(0);
        axis.CellOf(5).ShouldBe(1);
        axis.CellOf(5.1m).ShouldBe(2);
    }

    [Fact]
    public void Axis_of_bytes_has_no_region_between_one_number_and_the_next()
    {
        var axis = Of(Parts.Bytes("size"), Parts.Rule("r1").WhenAbove("size", 5), Parts.Rule("r2").WhenAtLeast("size", 6));

        axis.Count.ShouldBe(2);
        axis.CellOf(5).ShouldBe(0);
        axis.CellOf(6).ShouldBe(1);
    }

    [Fact]
    public void Axis_has_no_region_below_zero()
    {
        var axis = Of(Parts.PerSecond("rate"), Parts.Rule("r1").WhenAtLeast("rate", 0), Parts.Rule("r2").WhenBelow("rate", 0));

        axis.Count.ShouldBe(1);
    }

    [Fact]
    public void Axis_is_cut_by_the_facts_that_a_relation_compares()
    {
        var world = World.Empty with
        {
            Questions = [Parts.Bytes("size")],
            Styles = [Parts.Style("s1", 1)],
            Technologies = [Parts.Technology("t1", ["s1"], Parts.Amount("limit", 100)), Parts.Technology("t2", ["s1"], Parts.Amount("limit", 200))],
        };
        var rule = Parts.Rule("r1").Where(new FactBelowAnswer("limit", "size")).RulesOut(null);

        var axis = CompiledRuleSet.Compile(world.WithRules(rule).ToRuleSet()).Axes[0];

        Regions(axis).Select(r => r.Low?.Amount).ShouldBe([null, 100, 200]);
    }

    [Fact]
    public void Region_that_does_not_exist_is_refused()
    {
        var axis = Of(Parts.PerSecond("rate"));

        Should.Throw<ArgumentOutOfRangeException>(() => axis.Region(1));
        Should.Throw<ArgumentOutOfRangeException>(() => Of(Parts.Choice("kind", "x")).Region(0));
    }

    private static IEnumerable<Region> Regions(Axis axis) => Enumerable.Range(0, axis.Count).Select(axis.Region);

    private static Axis Of(Question question, params RuleBuilder[] rules) => CompiledRuleSet.Compile(
        (World.Empty with { Questions = [question], Styles = [Parts.Style("s1", 1)] }).WithRules([.. rules.Select(r => r.Favours("s1", 1))]).ToRuleSet()).Axes[0];
}
