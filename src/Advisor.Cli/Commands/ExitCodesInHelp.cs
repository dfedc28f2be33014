using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Advisor.Cli.Commands;

/// <summary>Ends every help text with what the exit codes mean.</summary>
internal sealed class ExitCodesInHelp(HelpAction help) : SynchronousCommandLineAction
{
    private static readonly string Text = $"""
        Exit codes:
          {ExitCode.Ok}    done
          {ExitCode.Findings}    findings: a fault in the rules, a case or a claim that failed, a difference
          {ExitCode.BadInput}    bad input: every fault is listed
          {ExitCode.Undecided}    undecided: no style is left, nothing tells two apart, or a limit of work was met; a message says which
          {ExitCode.InternalError}    internal error
          {ExitCode.Interrupted}  interrupted

        """.ReplaceLineEndings();

    /// <summary>Adds it to the help of a command and of all below it.</summary>
    public static void AddTo(RootCommand root)
    {
        var option = root.Options.OfType<HelpOption>().Single();
        option.Action = new ExitCodesInHelp((HelpAction)option.Action!);
    }

    public override int Invoke(ParseResult parseResult)
    {
        var exitCode = help.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output.WriteLine(Text);
        return exitCode;
    }
}
