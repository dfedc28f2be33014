using System.CommandLine;
using System.CommandLine.Invocation;
using Advisor.Cli.Commands;

namespace Advisor.Cli;

/// <summary>The <c>advisor</c> command, apart from the process that it runs in.</summary>
public static class CommandLine
{
    /// <summary>Runs one command. Results go to <paramref name="output"/>, messages to <paramref name="error"/>.</summary>
    /// <returns>0: nothing found; 1: findings; 2: wrong usage or input.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        var root = new RootCommand("Advises on how two systems should communicate") { RulesCommand.Create() };
        var parsed = root.Parse(args);
        if (parsed.Action is ParseErrorAction bad)
        {
            bad.ShowHelp = false;
            bad.ShowTypoCorrections = true;
        }
        var exitCode = await parsed.InvokeAsync(new InvocationConfiguration { Output = output, Error = error }, cancellation);
        return parsed.Errors.Count > 0 ? ExitCode.BadInput : exitCode;
    }
}
