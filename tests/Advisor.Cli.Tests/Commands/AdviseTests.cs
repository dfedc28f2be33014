using Advisor.Rules.Tests;
using Shouldly;
using Xunit;

namespace Advisor.Cli.Tests.Commands;

public sealed class AdviseTests : IDisposable
{
    private readonly RuleFiles rules = new();

    public void Dispose() => rules.Dispose();

    [Fact]
    public async Task Advise_text_shows_ranking_and_reasons()
    {
        var run = await Advise("", "-a", "timing=sync", "-a", "payload=20 KB");

        run.ExitCode.ShouldBe(0);
        run.Error.ShouldBeEmpty();
        run.Lines[0].ShouldStartWith("A call fits best");
        run.Output.ShouldContain("1 A call      4");
        run.Output.ShouldContain("Why A call");
        run.Output.ShouldContain("+4 A caller that waits for 20 KB needs an answer. timing, payload");
        run.Lines.ShouldAllBe(l => l == l.TrimEnd());
    }

    [Fact]
    public async Task Advise_brief_text_is_without_reasons()
    {
        var run = await Advise("", "-a", "timing=sync", "-a", "payload=20 KB", "--detail", "brief", "--styles", "1");

        run.Output.ShouldNotContain("Why A call");
        run.Output.ShouldNotContain("2 A queue");
    }

    [Fact]
    public async Task Advise_every_fault_is_told_at_once_with_its_place()
    {
        var run = await Advise("", "-a", "timing=snyc", "-a", "platform=aws,asure", "-a", "platform=aws", "-a", "paylod=1", "-a", "payload=2 XB", "-a", "rate",
            "-a", "latency=1", "-a", "latency=2", "--detail", "ful", "--styles", "0", "--technologies", "x");

        run.ExitCode.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldBe([
            "--detail ful: error unknown_value: The detail `ful` is none of `brief`, `standard`, `full` (did you mean `full`?)",
            "--styles 0: error out_of_range: `0` is less than 1",
            "--technologies x: error wrong_type: `x` is not a whole number",
            "--answer rate: error malformed: `rate` has no equals sign; write question=value behind --answer",
            "--answer timing=snyc: error unknown_option: Question `timing` has no option `snyc` (did you mean `sync`?)",
            "--answer platform=aws,asure: error unknown_option: Question `platform` has no option `asure` (did you mean `azure`?)",
            "--answer platform=aws: error duplicate: `aws` is there twice",
            "--answer paylod=1: error unknown_question: There is no question `paylod` (did you mean `payload`?)",
            "--answer payload=2 XB: error unknown_unit: `XB` is not a unit of bytes, such as `B`, `KB` (1,000) or `KiB` (1,024)",
            "--answer latency=2: error duplicate: Question `latency` is answered twice; it takes one answer"]);
    }

    [Theory]
    [InlineData("""{ "timing": "sync", "payload": 20000, "platform": ["aws"], "rate": null }""")]
    [InlineData("""{ "answers": { "timing": "sync", "payload": "20 KB", "platform": ["aws"] } }""")]
    [InlineData("timing: sync\npayload: 20 KB\nplatform: [aws]\nrate:\n")]
    [InlineData("answers: { timing: sync, payload: 20000, platform: [aws] }")]
    public async Task Advise_answers_come_in_any_form(string input)
    {
        var typed = await Advise("", "-a", "timing=sync", "-a", "payload=20 KB", "-a", "platform=aws", "--output", "json");

        (await Advise(input, "--answers", "-", "--output", "json")).Output.ShouldBe(typed.Output);
    }

    [Fact]
    public async Task Advise_argument_wins_over_file_and_no_value_opens()
    {
        var file = rules.PathOf("../given.yaml");
        await File.WriteAllTextAsync(file, "timing: async\npayload: 1 KB\nrate: 7");

        var run = await Advise("", "--answers", file, "-a", "timing=sync", "-a", "payload=", "--output", "json");

        run.Output.ShouldContain("\"answers\":{\"timing\":\"sync\",\"rate\":7},");
    }

    [Theory]
    [InlineData(".json", """{ "timing": "snyc" }""", "#/timing: error unknown_option: ")]
    [InlineData(".json", """{ "answers": { "platform": ["aws", "asure"] }, "vary": {} }""", "#/vary: error unknown_member: ")]
    [InlineData(".json", """{ "answers": { "platform": ["aws", "asure"] } }""", "#/answers/platform/1: error unknown_option: ")]
    [InlineData(".json", """{ "timing": "sync", """, ": error malformed: The file is not JSON: line 1, byte ")]
    [InlineData(".json", """{ "timing": "sync", "timing": "sync" }""", "#/timing: error duplicate_member: ")]
    [InlineData(".json", "[]", ": error wrong_type: The file must hold an object")]
    [InlineData(".yaml", "timing: snyc", ":1:9: error ADV202: ")]
    [InlineData(".yaml", "answers:\n  platform: [aws, asure]\nvary: {}", ":2:19: error ADV202: ")]
    [InlineData(".yaml", "answers:\n  timing: sync\nvary: {}", ":3:1: error ADV101: ")]
    [InlineData(".yaml", "", ":1:1: error ADV008: ")]
    public async Task Advise_fault_of_a_file_has_its_place(string extension, string text, string told)
    {
        var file = rules.PathOf("../given" + extension);
        await File.WriteAllTextAsync(file, text);

        var run = await Advise("", "--answers", file);

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldStartWith(file + told);
    }

    [Fact]
    public async Task Advise_missing_file_is_bad_input()
    {
        var run = await Advise("", "--answers", "no-such.json");

        run.ExitCode.ShouldBe(2);
        run.Error.Trim().ShouldBe("no-such.json: error unreadable: There is no such file that may be read");
    }

    [Fact]
    public async Task Advise_no_style_left_is_undecided()
    {
        rules.Change("answers/timing.yaml", "rules-out: [call]", "rules-out: [call, queue]");

        var run = await Advise("", "-a", "rate=5000/s", "--output", "json");

        run.ExitCode.ShouldBe(3);
        run.Output.ShouldContain("\"conflicts\":[{\"answers\":[\"rate\"]}]");
        run.Error.ShouldStartWith("undecided: every style is ruled out");
    }

    [Fact]
    public async Task Advise_faulty_rules_are_bad_input()
    {
        rules.Change("answers/timing.yaml", "call: 4", "call: 9");

        var run = await Advise("");

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain("ADV303");
    }

    private Task<Cli> Advise(string input, params string[] args) => Cli.RunWith(input, ["advise", "--rules", rules.Folder, .. args]);
}
