using System.Text.RegularExpressions;
using Advisor.Api.Tests;
using Shouldly;
using Xunit;

namespace Advisor.Cli.Tests;

public partial class ReadmeTests
{
    [Fact]
    public async Task Readme_every_command_shown_runs()
    {
        var readme = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "README.md"));
        string[] commands = [.. Command().Matches(readme).Select(m => m.Groups[1].Value)];

        commands.Length.ShouldBe(6);
        foreach (var command in commands.Where(c => c != "ask"))
        {
            var run = await Cli.Run([.. Word().Matches(command).Select(m => m.Value.Replace("'", "", StringComparison.Ordinal)), "--rules", Path.Combine(Repository.Root, "rules")]);
            run.ExitCode.ShouldBe(0, $"{command}: {run.Error}");
            run.Output.ShouldNotBeEmpty();
        }
    }

    [GeneratedRegex(@"^advisor ([^#\n]*[^#\n\s])", RegexOptions.Multiline)]
    private static partial Regex Command();

    [GeneratedRegex(@"[^\s']*'[^']*'|[^\s']+")]
    private static partial Regex Word();
}
