using Advisor.Rules.Tests;
using Shouldly;
using Xunit;

namespace Advisor.Cli.Tests.Commands;

public sealed class WhatIfTests : IDisposable
{
    private readonly RuleFiles rules = new();

    public void Dispose() => rules.Dispose();

    [Fact]
    public async Task WhatIf_text_has_a_row_for_each_combination()
    {
        var run = await Run("what-if", "-a", "timing=sync", "-a", "payload=20 KB", "--vary", "timing=*", "--vary", "rate=10,5000/s", "--vary", "platform=aws,aws+azure");

        run.ExitCode.ShouldBe(0);
        run.Lines[0].ShouldBe("Now call with http comes first. 4 of 8 combinations turn the choice (*).");
        run.Lines[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).ShouldBe(["timing", "rate", "platform", "Style", "Technology", "Fit"]);
        run.Lines.Length.ShouldBe(10);
    }

    [Fact]
    public async Task WhatIf_faults_are_told_at_once_with_their_place()
    {
        var run = await Run("what-if", "-a", "timing=snyc", "--vary", "payload=1,2 XB", "--vary", "platform=aws,aws+asure", "--vary", "tming=*", "--vary", "rate");

        run.ExitCode.ShouldBe(2);
        run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l[..l.IndexOf(": ", l.IndexOf(": error ", StringComparison.Ordinal) + 8, StringComparison.Ordinal)]).ShouldBe([
            "--answer timing=snyc: error unknown_option",
            "--vary rate: error malformed",
            "--vary payload=1,2 XB: error unknown_unit",
            "--vary platform=aws,aws+asure: error unknown_option",
            "--vary tming=*: error unknown_question"]);
    }

    [Fact]
    public async Task WhatIf_too_many_rows_is_bad_input()
    {
        var many = string.Join(',', Enumerable.Range(1, 101));

        var run = await Run("what-if", "--vary", $"payload={many}", "--vary", $"rate={many}");

        run.ExitCode.ShouldBe(2);
        run.Error.Trim().ShouldBe("--vary: error too_many_rows: The combinations are 10201, and at most 10000 are listed; "
            + "vary fewer questions or answers, or take more with --output ndjson");
    }

    [Fact]
    public async Task TippingPoints_text_names_the_threshold()
    {
        var run = await Run("tipping-points", "-a", "timing=sync", "-a", "payload=20 KB");

        run.ExitCode.ShouldBe(0);
        run.Lines[0].ShouldBe("Now call with http comes first. Another answer to one question would change that:");
        run.Output.ShouldContain("rate     not known from 1000/s");
    }

    [Fact]
    public async Task Counterfactuals_text_lists_every_way()
    {
        var run = await Run("counterfactuals", "-a", "timing=sync", "-a", "payload=20 KB", "--target", "style=queue", "--max-changes", "1", "--fixed", "timing");

        run.ExitCode.ShouldBe(0);
        run.Lines[0].ShouldEndWith("queue first, and there are no others:");
        run.Output.ShouldContain("rate     not known from 1000/s");
        run.Output.ShouldNotContain("timing");
    }

    [Theory]
    [InlineData("There is no style `kue`", "--target", "style=kue")]
    [InlineData("There is no member `tech`", "--target", "tech=sqs")]
    [InlineData("`queue` has no equals sign", "--target", "queue")]
    [InlineData("`9` is not a whole number from 1 to 5", "--target", "style=queue", "--max-changes", "9")]
    [InlineData("`two` is not a whole number from 1 to 5", "--target", "style=queue", "--max-changes", "two")]
    [InlineData("There is no question `time`", "--target", "style=queue", "--fixed", "payload,time")]
    [InlineData("Option '--target' is required.")]
    public async Task Counterfactuals_fault_is_bad_input(string told, params string[] args)
    {
        var run = await Run(["counterfactuals", .. args]);

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain(told);
        run.Error.Trim().Split('\n').Length.ShouldBe(1, run.Error);
    }

    [Fact]
    public async Task Compare_text_adds_up()
    {
        var run = await Run("compare", "-a", "timing=sync", "-a", "payload=20 KB", "queue", "call");

        run.ExitCode.ShouldBe(0);
        run.Lines[0].ShouldBe("call ranks above queue by 7 points.");
        run.Output.ShouldContain("What makes up the gap of 7");
        run.Output.ShouldContain("The order stays whatever the answers are.");
        run.Output.ShouldContain("+3 against queue A caller that waits for 20 KB needs an answer.");
    }

    [Theory]
    [InlineData("nothing but the order of listing", "call", "queue")]
    [InlineData("both are ruled out", "call", "queue", "-a", "rate=5000")]
    public async Task Compare_tie_is_undecided(string told, params string[] args)
    {
        rules.Change("answers/timing.yaml", "rules-out: [call]", "rules-out: [call, queue]");

        var run = await Run(["compare", .. args]);

        run.ExitCode.ShouldBe(3);
        run.Error.ShouldStartWith("undecided: ");
        run.Error.ShouldContain(told);
    }

    [Theory]
    [InlineData("cll: error unknown_id: There is no style or technology `cll` (did you mean `call`?)", "cll", "queue")]
    [InlineData("call: error duplicate: `call` is compared with itself", "call", "call")]
    [InlineData("http: error not_comparable: `call` and `http` come down to the same style here, `call`", "call", "http")]
    public async Task Compare_fault_is_bad_input(string told, params string[] args)
    {
        var run = await Run(["compare", .. args]);

        run.ExitCode.ShouldBe(2);
        run.Error.Trim().ShouldBe(told);
    }

    private Task<Cli> Run(params string[] args) => Cli.Run([.. args, "--rules", rules.Folder]);
}
