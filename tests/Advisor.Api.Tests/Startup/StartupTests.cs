using System.Diagnostics;

namespace Advisor.Api.Tests.Startup;

/// <summary>The program as it is started from a shell.</summary>
public sealed class StartupTests : IDisposable
{
    private readonly RulesCopy rules = new();

    [Fact]
    public async Task Start_broken_rules_are_reported_like_a_compiler_does()
    {
        rules.Append("rules.yaml", "nonsense: true\n");
        rules.Append("questionnaire.yaml", "more: nonsense\n");

        var (code, _, error) = await RunAsync($"--Rules:Folder={rules.Folder}");

        code.ShouldBe(1);
        error.ShouldMatch(@"/rules\.yaml:\d+:\d+: error ADV\d+: ");
        error.ShouldMatch(@"/questionnaire\.yaml:\d+:\d+: error ADV\d+: ");
        error.ShouldContain("The rules in");
        error.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task Start_missing_rules_are_reported()
    {
        var none = Path.Combine(rules.Folder, "none");

        var (code, output, error) = await RunAsync($"--Rules:Folder={none}");

        code.ShouldBe(1);
        error.Trim().ShouldBe($"There is no folder `{none}`; name another with `Rules:Folder`");
        output.ShouldBeEmpty();
    }

    [Fact]
    public async Task Start_missing_overlay_is_reported()
    {
        var none = Path.Combine(rules.Folder, "none");

        var (code, output, error) = await RunAsync($"--Rules:Folder={rules.Folder}", $"--Rules:Overlays:0={none}");

        code.ShouldBe(1);
        error.Trim().ShouldBe($"There is no folder `{none}`; name another in `Rules:Overlays`");
        output.ShouldBeEmpty();
    }

    [Fact]
    public async Task Start_address_in_use_is_reported()
    {
        using var taken = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        taken.Start();

        var (code, output, error) = await RunAsync($"--Rules:Folder={ApiFixture.Sample}", "--urls", $"http://{taken.LocalEndpoint}");

        code.ShouldBe(1);
        error.ShouldContain("address already in use");
        (output + error).ShouldNotContain("   at ");
        (output + error).Trim().Split('\n').ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("ftp://localhost:1")]
    [InlineData("http://localhost:99999")]
    [InlineData("https://localhost:0")]
    [InlineData("http://192.0.2.1:8080")]
    public async Task Start_address_that_cannot_be_listened_on_is_reported(string address)
    {
        var (code, output, error) = await RunAsync($"--Rules:Folder={ApiFixture.Sample}", "--urls", address);

        code.ShouldBe(1, output + error);
        error.ShouldContain($"`{address}`");
        (output + error).ShouldNotContain("   at ");
        (output + error).Trim().Split('\n').ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Start_every_setting_that_makes_no_sense_is_reported()
    {
        var (code, output, error) = await RunAsync($"--Rules:Folder={ApiFixture.Sample}", "--urls", "http://127.0.0.1:0",
            "--Limits:BodyBytes=-5", "--Limits:Depth=abc", "--Limits:Seconds=-1", "--Rules:Reload=perhaps");

        code.ShouldBe(1);
        error.ReplaceLineEndings("\n").ShouldBe("""
            `Limits:BodyBytes` is `-5`; it must be a whole number from 1 to 30000000
            `Limits:Depth` is `abc`; it must be a whole number from 4 to 60
            `Limits:Seconds` is `-1`; it must be a number from 0.1 to 3600
            `Rules:Reload` is `perhaps`; it must be true or false

            """.ReplaceLineEndings("\n"));
        output.ShouldBeEmpty();
    }

    [Fact]
    public async Task Start_good_rules_tell_where_to_look()
    {
        using var process = Start([$"--Rules:Folder={ApiFixture.Sample}", "--urls", "http://127.0.0.1:0"]);
        try
        {
            var said = "";
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
            while (!said.Contains("sha256:", StringComparison.Ordinal) && await process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
                said += line + "\n";

            said.ShouldMatch(@"http://127\.0\.0\.1:\d+/swagger");
            said.ShouldContain("3 styles, 4 technologies, 10 rules, version 1.2.3, sha256:");
        }
        finally
        {
            process.Kill();
        }
    }

    public void Dispose() => rules.Dispose();

    private static async Task<(int Code, string Out, string Error)> RunAsync(params string[] arguments)
    {
        using var process = Start(arguments);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        var output = process.StandardOutput.ReadToEndAsync(patience.Token);
        var error = process.StandardError.ReadToEndAsync(patience.Token);
        await process.WaitForExitAsync(patience.Token);
        return (process.ExitCode, await output, await error);
    }

    private static Process Start(IEnumerable<string> arguments) =>
        Process.Start(new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        })!;
}
