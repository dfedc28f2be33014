using Shouldly;
using Xunit;

namespace Advisor.Cli.Tests;

public class CommandLineTests
{
    [Theory]
    [InlineData("rulez")]
    [InlineData("rules")]
    [InlineData("rules", "chekc")]
    [InlineData("rules", "check", "--ruels", "x")]
    [InlineData("rules", "check", "--rules")]
    [InlineData]
    public async Task Run_wrong_usage_is_bad_input(params string[] args)
    {
        var run = await Cli.Run(args);

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Run_help_names_the_commands()
    {
        var run = await Cli.Run("rules", "--help");

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("check");
        run.Output.ShouldContain("test");
    }
}
