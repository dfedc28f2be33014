using Advisor.Rules.Tests;
using Shouldly;
using Xunit;

namespace Advisor.Cli.Tests.Commands;

public sealed class AskTests : IDisposable
{
    // The simpler style ranks first until somebody waits, so that there is something to ask.
    private readonly RuleFiles rules = new RuleFiles().Change("answers/timing.yaml", "{ call: 4 }", "{ queue: 4 }").Change("answers/timing.yaml", "{ queue: 3 }", "{ call: 3 }");

    public void Dispose() => rules.Dispose();

    [Fact]
    public async Task Ask_until_settled_gives_the_advice_and_its_command()
    {
        var run = await Ask("20 KB\nsync\n", "--answer", "platform=aws");

        run.ExitCode.ShouldBe(0, run.Error);
        run.Output.ShouldContain("A queue fits best");
        run.Lines[^1].ShouldBe($"The same again: advisor advise --answer timing=sync --answer 'payload=20 KB' --answer platform=aws --rules {rules.Folder}");
        run.Error.ShouldContain("Settled: A queue with Amazon SQS");
    }

    [Fact]
    public async Task Ask_command_at_the_end_gives_the_same_advice()
    {
        var asked = await Ask("20 KB\nsync\n", "--output", "json");

        var again = asked.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Single(l => l.StartsWith("The same again: advisor ", StringComparison.Ordinal));
        string[] words = [.. again["The same again: advisor ".Length..].Replace("'payload=20 KB'", "payload=20_KB", StringComparison.Ordinal).Split(' ').Select(w => w.Replace('_', ' '))];
        (await Cli.Run([.. words, "--output", "json"])).Output.ShouldBe(asked.Output);
    }

    [Fact]
    public async Task Ask_not_known_stays_open_and_is_not_asked_again()
    {
        var run = await Ask("\n\n\n\n\n\n\n");

        run.ExitCode.ShouldBe(3);
        run.Error.Split('\n').Count(l => l == "Does the caller wait?").ShouldBe(1);
        run.Error.ShouldContain("undecided: the choice is not settled; ");
        run.Lines[^1].ShouldBe($"The same again: advisor advise --rules {rules.Folder}");
    }

    [Theory]
    [InlineData("")]
    [InlineData("stop\nsync\n")]
    public async Task Ask_ended_early_is_undecided(string input) => (await Ask(input)).ExitCode.ShouldBe(3);

    [Fact]
    public async Task Ask_reply_that_is_no_answer_is_told_and_asked_for_again()
    {
        var run = await Ask("snyc\n1\n", "--answer", "payload=20 KB");

        run.Error.ShouldContain("timing: error unknown_option: Question `timing` has no option `snyc` (did you mean `sync`?)");
        run.Lines[^1].ShouldContain("--answer timing=sync ");
    }

    private Task<Cli> Ask(string input, params string[] args) => Cli.RunWith(input, ["ask", "--rules", rules.Folder, .. args]);
}
