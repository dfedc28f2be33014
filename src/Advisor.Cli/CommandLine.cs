using System.CommandLine;
using System.CommandLine.Invocation;
using Advisor.Cli.Commands;
using Advisor.Cli.Output;
using Spectre.Console;

namespace Advisor.Cli;

/// <summary>The <c>advisor</c> command, apart from the process that it runs in.</summary>
public static class CommandLine
{
    /// <summary>Runs one command. Results go to <paramref name="output"/>, messages to <paramref name="error"/>.</summary>
    /// <returns>0: nothing found; 1: findings; 2: wrong usage or input; 3: undecided; 4: internal error.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        try
        {
            var root = new RootCommand("Advises on how two systems should communicate") { RulesCommand.Create() };
            var parsed = root.Parse(args);
            if (parsed.Action is ParseErrorAction bad)
            {
                bad.ShowHelp = false;
                bad.ShowTypoCorrections = true;
            }
            var configuration = new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false };
            var exitCode = await parsed.InvokeAsync(configuration, cancellation);
            return parsed.Errors.Count > 0 ? ExitCode.BadInput : exitCode;
        }
        catch (Exception e) when (e is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            Terminal.For(error).WriteLine($"internal error, which is no fault of yours: {e.Message.ReplaceLineEndings(" ")}", Palette.Bad);
            return ExitCode.InternalError;
        }
    }
}
