using System.Reflection;
using Shouldly;
using Xunit;

namespace Advisor.Rules.Tests;

public class DiagnosticTests
{
    public static TheoryData<string> Names => [.. Defects.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Load_one_defect_is_found_at_its_place_and_nothing_else(string name)
    {
        using var files = new RuleFiles();
        var (code, seed, place) = Defects.All[name];
        seed(files);

        var result = files.Load();

        result.Diagnostics.Select(d => $"{d.Code} {d.File}:{d.Line}:{d.Column}").ShouldBe([$"{code} {place ?? files.Marked}"]);
        (result.RuleSet is null).ShouldBe(result.Diagnostics[0].Severity == Severity.Error);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Load_messages_are_half_sentences_without_names_of_types(string name)
    {
        using var files = new RuleFiles();
        Defects.All[name].Seed(files);

        var (_, _, _, _, _, message, help) = files.Load().Diagnostics[0];

        message.ShouldNotEndWith(".");
        message.ShouldNotMatch(@"System\.|Exception|Node\b|YamlDotNet");
        message.ShouldMatch("^[a-z0-9`]|^YAML");
        help?.ShouldNotBeEmpty();
    }

    [Fact]
    public void Codes_each_have_a_defect_that_shows_them()
    {
        var codes = typeof(DiagnosticCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetRawConstantValue()!).ToList();

        codes.ShouldBeUnique();
        codes.ShouldAllBe(c => c.StartsWith("ADV") && c.Length == 6);
        codes.Except(Defects.All.Values.Select(d => d.Code)).Except(Cases.CaseDefects.All.Values.Select(d => d.Code))
            .Except(Overlays.OverlayDefects.All.Values.Select(d => d.Code))
            .Except([DiagnosticCodes.UnknownRule]).ShouldBeEmpty(); // the one that only pinned examples can show
    }

    [Fact]
    public void ToString_reads_like_a_compiler()
    {
        using var files = new RuleFiles();
        files.Change("answers/timing.yaml", "when: { timing: async,", "when: { timing: asnyc,");

        files.Load().Diagnostics.Select(d => d.ToString()).ShouldBe([
            "rules/answers/timing.yaml:28:21: error ADV202: unknown option `asnyc` of question `timing` (did you mean `async`?)"]);
    }

    [Fact]
    public void Load_many_defects_are_all_listed_in_the_order_of_the_files()
    {
        using var files = new RuleFiles();
        files.Change("technologies/sqs.yaml", "replay: short", "replay: shrot")
            .Change("answers/timing.yaml", "favours: { call: 4 }", "favours: { cal: 9 }")
            .Change("answers/timing.yaml", "Calls pile up.", "Calls pile up")
            .Change("styles/call.yaml", "order: 1", "order: first");

        files.Load().Diagnostics.Select(d => d.Code).ShouldBe([
            DiagnosticCodes.BadWeight, DiagnosticCodes.NotASentence, DiagnosticCodes.BadValue, DiagnosticCodes.UnknownOption]);
    }

    [Theory]
    [InlineData("styles/queue.yaml")]
    [InlineData("technologies/sqs.yaml")]
    [InlineData("practices/retry.yaml")]
    [InlineData("questionnaire.yaml")]
    [InlineData("facts.yaml")]
    [InlineData("sources.yaml")]
    public void Load_broken_file_brings_no_follow_up_faults(string file)
    {
        using var files = new RuleFiles();
        files.Write(file, "a: [");

        files.Load().Diagnostics.Select(d => (d.Code, d.File)).ShouldBe([(DiagnosticCodes.Syntax, $"rules/{file}")]);
    }

    [Fact]
    public void Load_second_place_of_an_id_names_the_first()
    {
        using var files = new RuleFiles();
        files.Change("answers/timing.yaml", "- id: high-rate", "- id: outcome-awaited");

        files.Load().Diagnostics.Single().Help.ShouldBe("first in rules/answers/timing.yaml:2:9");
    }

    [Fact]
    public void Load_missing_folder_is_a_finding()
    {
        var result = RuleSetLoader.Load(Path.Combine(Path.GetTempPath(), "no-such-folder", "rules"));

        result.RuleSet.ShouldBeNull();
        result.Diagnostics.Select(d => d.ToString()).ShouldBe(["rules:1:1: error ADV001: the folder does not exist"]);
    }
}
