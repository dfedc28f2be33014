using Advisor.Rules.Tests;
using Shouldly;
using Xunit;

namespace Advisor.Cli.Tests.Commands;

public class CompletionTests
{
    [Theory]
    [InlineData("--answer plat", "platform=")]
    [InlineData("--answer timing=", "timing=async", "timing=sync")]
    [InlineData("--answer platform=aws,a", "platform=aws,aws", "platform=aws,azure")]
    [InlineData("--output m", "markdown")]
    [InlineData("--detail bri", "brief")]
    public async Task Suggest_advise_completes_from_the_rules(string typed, params string[] expected) => (await Suggest("advise", typed)).ShouldBe(expected);

    [Theory]
    [InlineData("what-if", "--vary timing=", "timing=*", "timing=async", "timing=sync")]
    [InlineData("counterfactuals", "--target tech", "technology=http", "technology=sqs")]
    [InlineData("counterfactuals", "--fixed pay", "payload")]
    [InlineData("compare", "sq", "sqs")]
    [InlineData("compare", "call que", "queue")]
    public async Task Suggest_what_if_completes_from_the_rules(string command, string typed, params string[] expected) =>
        (await Suggest(command, typed)).ShouldBe(expected);

    [Fact]
    public async Task Suggest_faulty_rules_are_silent()
    {
        using var rules = new RuleFiles();
        rules.Change("answers/timing.yaml", "call: 4", "call: 9");

        var line = $"advise --rules {rules.Folder} --answer ti";

        (await Cli.Run($"[suggest:{line.Length}]", line)).Lines.ShouldBeEmpty();
    }

    private static async Task<string[]> Suggest(string command, string typed)
    {
        using var rules = new RuleFiles();
        var line = $"{command} --rules {rules.Folder} {typed}";
        var run = await Cli.Run($"[suggest:{line.Length}]", line);
        run.Error.ShouldBeEmpty();
        return run.Lines;
    }
}
