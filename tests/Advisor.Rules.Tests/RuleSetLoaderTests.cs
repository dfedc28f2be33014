using Advisor.Engine.Knowledge;
using Shouldly;
using Xunit;

namespace Advisor.Rules.Tests;

public class RuleSetLoaderTests
{
    [Fact]
    public void Load_sound_files_have_no_findings()
    {
        using var files = new RuleFiles();

        var result = files.Load();

        result.Diagnostics.ShouldBeEmpty();
        result.RuleSet.ShouldNotBeNull();
        result.RuleSet.Version.ShouldBe("1.2.3");
        result.RuleSet.Digest.ShouldMatch("^sha256:[0-9a-f]{64}$");
        result.RuleSet.Questions.Select(q => q.Id).ShouldBe(["timing", "payload", "rate", "latency", "platform", "in_use"]);
        result.RuleSet.Styles.Select(s => s.Id).ShouldBe(["call", "queue"]);
        result.RuleSet.Rules.Select(r => r.Id).ShouldBe(["at-home", "high-rate", "message-too-large", "outcome-awaited", "sqs-waits"]);
    }

    [Fact]
    public void Load_rule_reads_every_part()
    {
        using var files = new RuleFiles();

        var rule = files.Load().RuleSet!.FindRule("outcome-awaited")!;

        rule.When.ShouldBe([
            new RangeCondition("payload", new Bound(1000, false), new Bound(1_500_000, true)), rule.When[1]]);
        rule.When[1].ShouldBeOfType<OptionCondition>().AnyOf.ShouldBe(["sync"]);
        rule.Effects.ShouldBe([new(EffectKind.Favours, "call", 4), new(EffectKind.Opposes, "queue", 3)]);
        rule.Recommends.ShouldBe(["retry"]);
        rule.Because.ShouldBe("A caller that waits for {answer.payload} needs an answer.");
        rule.Sources.ShouldBe([
            new("Enterprise Integration Patterns", "https://www.enterpriseintegrationpatterns.com/", "names the styles", "2003-10-10"),
            new("Calls", "https://example.org/calls")]);
        rule.Origin.ShouldBe("rules/answers/timing.yaml:2:5");
    }

    [Fact]
    public void Load_rule_of_a_technology_speaks_of_it()
    {
        using var files = new RuleFiles();

        var rule = files.Load().RuleSet!.FindRule("sqs-waits")!;

        rule.Effects.ShouldBe([new(EffectKind.Favours, "sqs", 2)]);
        rule.Within.ShouldBe(["queue"]);
        rule.Sources.Select(s => s.Title).ShouldBe(["Quotas", "Enterprise Integration Patterns"]);
    }

    [Fact]
    public void Load_rule_without_targets_speaks_of_what_meets_its_conditions()
    {
        using var files = new RuleFiles();

        var ruleSet = files.Load().RuleSet!;

        ruleSet.FindRule("message-too-large")!.Effects.ShouldBe([new(EffectKind.RulesOut, null, 0)]);
        ruleSet.FindRule("message-too-large")!.Where.ShouldBe([new FactBelowAnswer("max_message", "payload")]);
        ruleSet.FindRule("at-home")!.Where.Select(c => c.ToString()).ShouldBe([
            "NamedInAnswer { Fact = id, Question = in_use }", "FactHasAnswer { Fact = platforms, Question = platform }",
            ruleSet.FindRule("at-home")!.Where[2].ToString(), "FactInRange { Fact = throughput, Low = Bound { Amount = 10, Inclusive = True }, High =  }"]);
        ruleSet.FindRule("at-home")!.Where[2].ShouldBeOfType<FactLacks>().NoneOf.ShouldBe(["long"]);
    }

    [Fact]
    public void Load_technology_reads_its_facts()
    {
        using var files = new RuleFiles();

        var facts = files.Load().RuleSet!.FindTechnology("sqs")!.Facts;

        facts["browser"].ShouldBeOfType<OptionsFact>().Options.ShouldBe(["false"]);
        facts["platforms"].ShouldBeOfType<OptionsFact>().Options.ShouldBe(["aws"]);
        var limit = facts["max_message"].ShouldBeOfType<AmountFact>();
        limit.Amount.ShouldBe(1_048_576);
        limit.Note.ShouldBe("no set-up");
        limit.Source.ShouldBe(new("Quotas", "https://example.org/quotas", null, "2026-08-20"));
    }

    [Fact]
    public void Load_question_of_technologies_offers_all_of_them()
    {
        using var files = new RuleFiles();

        files.Load().RuleSet!.FindQuestion("in_use")!.Options.ShouldBe([new("http", "HTTP"), new("sqs", "Amazon SQS")]);
    }
}
