using Advisor.Engine.Knowledge;
using Shouldly;
using Xunit;

namespace Advisor.Rules.Tests.Overlays;

public sealed class OverlayTests : IDisposable
{
    private readonly OverlayFiles files = new();

    public static TheoryData<string> Names => [.. OverlayDefects.All.Keys];

    public void Dispose() => files.Dispose();

    [Theory]
    [MemberData(nameof(Names))]
    public void Load_one_defect_is_found_at_its_place_and_nothing_else(string name)
    {
        var (code, seed) = OverlayDefects.All[name];
        seed(files);

        var (ruleSet, diagnostics) = files.Load();

        ruleSet.ShouldBeNull();
        var place = name == "no overlay.yaml" ? "acme/overlay.yaml:1:1" : files.Marked;
        diagnostics.Select(d => $"{d.Code} {d.File}:{d.Line}:{d.Column}").ShouldBe([$"{code} {place}"], string.Join('\n', diagnostics));
    }

    [Fact]
    public void Load_weight_takes_the_place_of_the_one_below()
    {
        files.Overlay("acme", "weights: { outcome-awaited: { call: 1 } }");

        Sound().FindRule("outcome-awaited")!.Effects.ShouldContain(new Effect(EffectKind.Favours, "call", 1));
    }

    [Fact]
    public void Load_disabled_rule_is_gone_and_its_sources_are_no_finding()
    {
        files.Overlay("acme", "disable: [outcome-awaited]");

        Sound().FindRule("outcome-awaited").ShouldBeNull();
    }

    [Fact]
    public void Load_fact_is_otherwise_or_new()
    {
        files.Overlay("acme", "facts: { sqs: { platforms: [aws, azure], schema: none here } }");

        var facts = Sound().FindTechnology("sqs")!.Facts;

        ((OptionsFact)facts["platforms"]).Options.ShouldBe(["aws", "azure"]);
        ((TextFact)facts["schema"]).Text.ShouldBe("none here");
    }

    [Fact]
    public void Load_technology_that_is_not_allowed_is_ruled_out_for_the_reason_given()
    {
        files.Overlay("acme", $"not-allowed: {{ sqs: {OverlayFiles.Refusal} }}");

        var rule = Sound().FindRule("acme-does-not-allow-sqs")!;

        rule.Effects.ShouldBe([new Effect(EffectKind.RulesOut, "sqs", 0)]);
        (rule.Because, rule.Sources.Length, rule.When.Length).ShouldBe(("Nobody may run it here.", 1, 0));
        rule.Origin.ShouldBe("acme/overlay.yaml:3:16");
    }

    [Fact]
    public void Load_replacement_takes_the_place_of_what_lies_below()
    {
        files.Overlay("acme", "replace: { rules: [high-rate], technologies: [sqs] }")
            .Write("acme", "rules.yaml", OverlayDefects.Rule("high-rate"))
            .Write("acme", "technologies/sqs.yaml", "id: sqs\nname: Our queue\nvendor: Acme\nstyles: [queue]\n");

        var ruleSet = files.Load().RuleSet!;

        ruleSet.FindRule("high-rate")!.Because.ShouldBe("It is the custom here.");
        (ruleSet.FindTechnology("sqs")!.Name, ruleSet.FindTechnology("sqs")!.Facts.Count).ShouldBe(("Our queue", 0));
    }

    [Fact]
    public void Load_order_of_overlays_does_not_matter_even_where_one_changes_the_other()
    {
        files.Overlay("acme", "weights: { custom: { call: 5 } }", "2.1.0").Overlay("beta", "").Write("beta", "rules.yaml", OverlayDefects.Rule("custom"));

        var ruleSet = Sound();

        ruleSet.FindRule("custom")!.Effects.ShouldBe([new Effect(EffectKind.Favours, "call", 5)]);
        ruleSet.Version.ShouldBe("1.2.3+acme.2.1.0.beta.1.0.0");
        files.Load(reversed: true).RuleSet!.Digest.ShouldBe(ruleSet.Digest);
    }

    [Fact]
    public void Load_digest_covers_overlays()
    {
        var below = files.Load().RuleSet!;
        files.Overlay("acme", "weights: { outcome-awaited: { call: 1 } }");
        var one = files.Load().RuleSet!;
        files.Overlay("acme", "weights: { outcome-awaited: { call: 2 } }");

        new[] { below.Digest, one.Digest, files.Load().RuleSet!.Digest }.ShouldBeUnique();
    }

    [Fact]
    public void Load_second_definition_names_the_first_and_the_way_out()
    {
        files.Overlay("acme", "").Write("acme", "rules.yaml", OverlayDefects.Rule("high-rate"));

        var help = files.Load().Diagnostics.Single().Help!;

        help.ShouldMatch(@"^first in rules/answers/timing\.yaml:\d+:\d+; list it under `replace` in overlay\.yaml to replace that$");
    }

    [Fact]
    public void Load_conflict_names_both_places()
    {
        OverlayDefects.All["two weights"].Seed(files);

        files.Load().Diagnostics.Single().ToString().ShouldBe(
            "beta/overlay.yaml:3:31: error ADV703: `call` is changed twice (first in acme/overlay.yaml:3:31)");
    }

    private RuleSet Sound()
    {
        var (ruleSet, diagnostics) = files.Load();
        diagnostics.ShouldBeEmpty();
        return ruleSet!;
    }
}
