using Advisor.Rules.Tests;
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
    [InlineData("rules", "test", "--output", "xml")]
    [InlineData("rules", "test", "--min-coverage", "some")]
    [InlineData]
    public async Task Run_wrong_usage_is_bad_input(params string[] args)
    {
        var run = await Cli.Run(args);

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldNotBeEmpty();
        run.Error.ShouldNotContain("System.");
    }

    [Fact]
    public async Task Run_help_names_the_commands()
    {
        var run = await Cli.Run("rules", "--help");

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("check");
        run.Output.ShouldContain("test");
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("advise", "--help")]
    [InlineData("rules", "check", "--help")]
    public async Task Run_help_ends_with_the_exit_codes(params string[] args)
    {
        var run = await Cli.Run(args);

        run.Lines.SkipWhile(l => l != "Exit codes:").Select(l => l.Trim().Split(' ')[0]).ShouldBe(["Exit", "0", "1", "2", "3", "4", "130"]);
    }

    [Fact]
    public async Task Run_interrupted_says_so_by_its_exit_code()
    {
        using var files = new RuleFiles();
        using var error = new StringWriter();

        var exitCode = await CommandLine.RunAsync(["advise", "--rules", files.Folder], TextWriter.Null, error, new CancellationToken(canceled: true));

        exitCode.ShouldBe(130);
        error.ToString().ShouldBeEmpty();
    }

    [Fact]
    public async Task Run_fault_of_the_program_is_an_internal_error()
    {
        using var error = new StringWriter();

        var exitCode = await CommandLine.RunAsync(["rules", "--help"], new BrokenWriter(), error, CancellationToken.None);

        exitCode.ShouldBe(4);
        error.ToString().Trim().ShouldBe("internal error, which is no fault of yours: the pipe burst");
    }

    private sealed class BrokenWriter : StringWriter
    {
        public override void Write(char value) => throw new InvalidOperationException("the pipe\nburst");

        public override void Write(string? value) => throw new InvalidOperationException("the pipe\nburst");
    }
}
