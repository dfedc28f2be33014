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

    [Theory]
    [InlineData("ask")]
    [InlineData("advise", "--answers", "-")]
    public async Task Run_interrupted_while_it_waits_for_input_ends_all_the_same(params string[] args)
    {
        using var files = new RuleFiles();
        using var input = new SilentReader();
        using var end = new CancellationTokenSource();

        // On a thread of its own: whoever waits for the input, it must not be the test.
        var run = Task.Run(() => CommandLine.RunAsync([.. args, "--rules", files.Folder], TextWriter.Null, TextWriter.Null, end.Token, input));
        await input.Asked;
        await end.CancelAsync();

        (await run.WaitAsync(TimeSpan.FromMinutes(1))).ShouldBe(130);
    }

    [Fact]
    public async Task Run_fault_of_the_program_is_an_internal_error()
    {
        using var error = new StringWriter();

        var exitCode = await CommandLine.RunAsync(["rules", "--help"], new BrokenWriter(), error, CancellationToken.None);

        exitCode.ShouldBe(4);
        error.ToString().Trim().ShouldBe("internal error, which is no fault of yours: the pipe burst");
    }

    /// <summary>Somebody at a keyboard who types nothing until the test is over.</summary>
    private sealed class SilentReader : TextReader
    {
        private readonly TaskCompletionSource asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly ManualResetEventSlim over = new();

        public Task Asked => asked.Task;

        public override int Read()
        {
            asked.TrySetResult();
            over.Wait();
            return -1;
        }

        public override int Read(char[] buffer, int index, int count) => Math.Max(Read(), 0);

        protected override void Dispose(bool disposing)
        {
            over.Set();
            base.Dispose(disposing);
        }
    }

    private sealed class BrokenWriter : StringWriter
    {
        public override void Write(char value) => throw new InvalidOperationException("the pipe\nburst");

        public override void Write(string? value) => throw new InvalidOperationException("the pipe\nburst");
    }
}
