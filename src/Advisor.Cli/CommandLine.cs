using System.CommandLine;
using System.CommandLine.Invocation;
using Advisor.Cli.Commands;
using Advisor.Cli.Output;
using Spectre.Console;

namespace Advisor.Cli;

/// <summary>The <c>advisor</c> command, apart from the process that it runs in.</summary>
public static class CommandLine
{
    /// <summary>Runs one command.</summary>
    /// <param name="args">The words behind the name of the program.</param>
    /// <param name="output">Receives results.</param>
    /// <param name="error">Receives messages, and the questions of an interview.</param>
    /// <param name="cancellation">Ends the command, or leaves it where it does not end soon, as where it waits for input.</param>
    /// <param name="input">Where answers may come from; null: there are none.</param>
    /// <returns>0: nothing found; 1: findings; 2: wrong usage or input; 3: undecided; 4: internal error; 130: interrupted.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error, CancellationToken cancellation, TextReader? input = null)
    {
        input ??= TextReader.Null;
        try
        {
            var root = new RootCommand("Advises on how two systems should communicate")
            {
                AdviseCommand.Create(input),
                AskCommand.Create(input),
                WhatIfCommand.Create(input),
                TippingPointsCommand.Create(input),
                CounterfactualsCommand.Create(input),
                CompareCommand.Create(input),
                RulesCommand.Create(),
            };
            ExitCodesInHelp.AddTo(root);
            var parsed = root.Parse(args);
            if (parsed.Action is ParseErrorAction bad)
            {
                bad.ShowHelp = false;
                bad.ShowTypoCorrections = true;
            }
            var configuration = new InvocationConfiguration
            {
                Output = output,
                Error = error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null, // it would wait for commands that do not look at the token
            };
            var exitCode = await Interruption.LeaveAsync(Task.Run(() => parsed.InvokeAsync(configuration, cancellation), CancellationToken.None), cancellation);
            return parsed.Errors.Count > 0 ? ExitCode.BadInput : exitCode;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (Exception e)
        {
            Terminal.For(error).WriteLine($"internal error, which is no fault of yours: {e.Message.ReplaceLineEndings(" ")}", Palette.Bad);
            return ExitCode.InternalError;
        }
    }
}
