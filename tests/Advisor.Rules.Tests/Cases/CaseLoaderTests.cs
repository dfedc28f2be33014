using Advisor.Engine.Answers;
using Advisor.Rules.Cases;
using Shouldly;
using Xunit;

namespace Advisor.Rules.Tests.Cases;

public class CaseLoaderTests
{
    public static TheoryData<string> Names => [.. CaseDefects.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Load_one_defect_is_found_at_its_place_and_nothing_else(string name)
    {
        using var files = new RuleFiles();
        var (code, seed, place) = CaseDefects.All[name];
        seed(files);

        files.LoadCases().Diagnostics.Select(d => $"{d.Code} {d.File}:{d.Line}:{d.Column}").ShouldBe([$"{code} {place ?? files.Marked}"]);
    }

    [Fact]
    public void Load_sound_case_reads_every_part()
    {
        using var files = new RuleFiles();
        files.WriteCases("# first\n" + CaseFiles.Sound, "more.yaml");

        var (cases, diagnostics) = files.LoadCases();

        diagnostics.ShouldBeEmpty();
        var read = cases.ShouldHaveSingleItem();
        (read.Id, read.File, read.Line, read.Strength).ShouldBe(("a-call", "more.yaml", 2, CaseStrength.Explicit));
        read.Source.ShouldBe(new("Calls", "Us", "https://example.org/calls", "Call."));
        read.Answers["payload"].ShouldBe(new AmountAnswer(20_000));
        read.Answers["rate"].ShouldBe(new AmountAnswer(10));
        read.Answers["latency"].ShouldBe(new AmountAnswer(500));
        read.Answers["platform"].ShouldBeOfType<OptionsAnswer>().Options.ShouldBe(["aws"]);
        read.Answers["in_use"].ShouldBeNull();
        read.Expected.Technologies.ShouldBe(["http"]);
        read.Expected.NotTechnologies.ShouldBe(["sqs"]);
    }

    [Fact]
    public void Load_missing_folder_is_a_finding()
    {
        using var files = new RuleFiles();

        files.LoadCases().Diagnostics.Select(d => d.ToString()).ShouldBe(["rules/cases:1:1: error ADV001: the folder does not exist"]);
    }
}
