using Advisor.Engine.Advice;
using Advisor.Engine.Analysis.Mutations;
using Advisor.Engine.Knowledge;
using Advisor.Rules.Examples;
using Shouldly;
using Xunit;

namespace Advisor.Rules.Tests.Examples;

public class ExampleTests
{
    [Fact]
    public void Load_reads_what_was_written()
    {
        using var files = new RuleFiles();
        var ruleSet = files.Load().RuleSet!;
        var (mutator, search) = (new Mutator(ruleSet), new PinSearch(ruleSet));
        var pins = ruleSet.Rules.Select(r => (Rule: r, Pins: search.Of([.. mutator.Of(r)]))).ToList();
        foreach (var (name, text) in ExampleWriter.Write(pins))
            files.Write($"examples/{name}", text);

        var loaded = Load(files, ruleSet);

        loaded.Diagnostics.ShouldBeEmpty();
        loaded.Examples.Select(e => $"{e.Rule} {Text(e.Pin)}").Order(StringComparer.Ordinal)
            .ShouldBe(pins.SelectMany(p => p.Pins, (p, pin) => $"{p.Rule.Id} {Text(pin)}").Order(StringComparer.Ordinal));
        Run(ruleSet, loaded).ShouldSatisfyAllConditions(r => r.IsGood.ShouldBeTrue(), r => r.Holding.ShouldBeGreaterThan(0));
    }

    [Fact]
    public void Run_example_that_does_not_hold_is_broken()
    {
        using var files = new RuleFiles();
        files.Write("examples/answers-timing.yaml", """
            outcome-awaited:
            - { answers: { timing: sync, payload: 20 KB }, order: [queue, call] }
            - { answers: { timing: sync, payload: 20 KB }, order: [call, queue] }
            """);
        var ruleSet = files.Load().RuleSet!;

        var report = Run(ruleSet, Load(files, ruleSet));

        report.Holding.ShouldBe(1);
        report.Broken.ShouldHaveSingleItem().Line.ShouldBe(2);
    }

    [Theory]
    [InlineData("§outcome-awaitd:\n- { answers: { timing: sync }, order: [call] }", DiagnosticCodes.UnknownRule)]
    [InlineData("outcome-awaited:\n- { answers: { timing: sync }, order: [§cal] }", DiagnosticCodes.UnknownStyle)]
    [InlineData("outcome-awaited:\n- { answers: { timing: sync }, within: call, order: [§call] }", DiagnosticCodes.UnknownTechnology)]
    [InlineData("outcome-awaited:\n- { answers: { timing: sync }, within: §cal, order: [http] }", DiagnosticCodes.UnknownStyle)]
    [InlineData("outcome-awaited:\n- { answers: { timing: §snyc }, order: [call] }", DiagnosticCodes.UnknownOption)]
    [InlineData("outcome-awaited:\n- §{ answers: { timing: sync } }", DiagnosticCodes.Empty)]
    [InlineData("outcome-awaited:\n- §{ order: [call] }", DiagnosticCodes.MissingKey)]
    public void Load_fault_is_found_at_its_place(string text, string code)
    {
        using var files = new RuleFiles();
        files.Write("examples/some.yaml", text);

        Load(files, files.Load().RuleSet!).Diagnostics.Select(d => $"{d.Code} {d.File}:{d.Line}:{d.Column}").ShouldBe([$"{code} {files.Marked}"]);
    }

    private static ExampleLoadResult Load(RuleFiles files, RuleSet ruleSet) => ExampleLoader.Load(files.PathOf("examples"), ruleSet);

    private static ExampleReport Run(RuleSet ruleSet, ExampleLoadResult loaded)
    {
        var advisor = new PlainAdvisor(ruleSet);
        return ExampleRunner.Run(answers => RankOrder.Of(advisor.Rank(answers)), loaded.Examples);
    }

    private static string Text(Pin pin) =>
        $"{Rules.Cases.AnswersText.Of(pin.Answers)} {pin.Within} {string.Join('>', pin.Order)} {string.Join(',', pin.RuledOut)}";
}
