namespace Advisor.Cli.Tests;

/// <summary>Runs the command and keeps what it said.</summary>
internal sealed record Cli(int ExitCode, string Output, string Error)
{
    public static Task<Cli> Run(params string[] args) => RunWith("", args);

    /// <summary>The same with something on the standard input.</summary>
    public static async Task<Cli> RunWith(string input, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = await CommandLine.RunAsync(args, output, error, CancellationToken.None, new StringReader(input));
        return new(exitCode, output.ToString(), error.ToString());
    }

    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
