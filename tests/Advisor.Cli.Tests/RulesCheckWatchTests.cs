using Advisor.Rules.Tests;
using Shouldly;
using Xunit;

namespace Advisor.Cli.Tests;

public sealed class RulesCheckWatchTests : IDisposable
{
    private readonly RuleFiles files = new();
    private readonly CancellationTokenSource end = new();
    private readonly SharedWriter output = new();
    private readonly SharedWriter error = new();

    public void Dispose()
    {
        files.Dispose();
        end.Dispose();
        output.Dispose();
        error.Dispose();
    }

    [Fact]
    public async Task Check_watch_checks_again_after_each_change_and_ends_with_the_last_result()
    {
        var run = CommandLine.RunAsync(["rules", "check", "--watch", "--rules", files.Folder], output, error, end.Token);

        await Checked(1);
        files.Change("answers/timing.yaml", "call: 4", "call: 9");
        await Checked(2);
        files.Change("answers/timing.yaml", "call: 9", "call: 3");
        await Checked(3);
        files.Write("styles/new/broken.yaml", "id: [");
        await Checked(4);
        await end.CancelAsync();

        (await run).ShouldBe(1);
        output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(", ")[0].Split(": ")[0]).ShouldBe(
            ["version 1.2.3", "rules/answers/timing.yaml:4:22", "version 1.2.3", "rules/styles/new/broken.yaml:2:1"]);
        error.ToString().ShouldNotContain("internal error");
    }

    [Fact]
    public async Task Check_watch_ends_well_where_the_last_check_found_nothing()
    {
        var run = CommandLine.RunAsync(["rules", "check", "--watch", "--rules", files.Folder], output, error, end.Token);
        await Checked(1);

        await end.CancelAsync();

        (await run).ShouldBe(0);
    }

    /// <summary>Waits for a check to end, for as long as a busy machine may need.</summary>
    private async Task Checked(int times)
    {
        for (var wait = 0; error.ToString().Split("watching").Length <= times; wait++)
        {
            wait.ShouldBeLessThan(3000, $"check {times} did not come; so far:\n{output}{error}");
            await Task.Delay(10);
        }
    }

    /// <summary>A writer that one thread may read while another writes.</summary>
    private sealed class SharedWriter : StringWriter
    {
        public override void Write(char value)
        {
            lock (this)
                base.Write(value);
        }

        public override void Write(char[] buffer, int index, int count)
        {
            lock (this)
                base.Write(buffer, index, count);
        }

        public override void Write(string? value)
        {
            lock (this)
                base.Write(value);
        }

        public override string ToString()
        {
            lock (this)
                return base.ToString();
        }
    }
}
