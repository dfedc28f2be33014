using System.CommandLine;
using Advisor.Cli.Output;
using Advisor.Engine.Analysis.Proofs;
using Advisor.Rules;

namespace Advisor.Cli.Commands;

/// <summary><c>advisor rules prove</c>: proves or refutes what should be true of the rules, for every questionnaire.</summary>
internal static class RulesProveCommand
{
    public static Command Create()
    {
        var rules = new RulesOptions();
        var verbose = new Option<bool>("--verbose", "-v") { Description = "Show claims that hold, too, each with the questionnaire that shows it" };
        var work = new Option<int>("--work")
        {
            HelpName = "NODES",
            Description = "The most nodes that a search visits for one claim, before it is left undecided",
            DefaultValueFactory = _ => new ProofOptions().WorkLimit,
        };
        work.Validators.Add(result =>
        {
            if (result.GetValue(work) < 1)
                result.AddError("--work takes a number from 1");
        });
        var format = OutputOption.Create();
        var command = new Command("prove", "Prove what should be true of the rules, for every questionnaire") { verbose, work, format };
        rules.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(
            rules.Find(parsed), parsed.GetValue(verbose), new(parsed.GetValue(work), Cancellation: cancellation), parsed.GetValue(format),
            parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error)));
        return command;
    }

    private static int Run(RuleFolders? folders, bool verbose, ProofOptions options, OutputFormat format, TextWriter output, TextWriter error)
    {
        if (folders is null)
            return ExitCode.BadInput;
        var (ruleSet, diagnostics) = folders.Load();
        Terminal.For(error).WriteDiagnostics(diagnostics);
        if (ruleSet is null)
            return ExitCode.BadInput;
        var report = Prover.Prove(ruleSet, options);
        if (format == OutputFormat.Json)
            JsonOutput.Write(output, ProofReportJson.Of(ruleSet, report));
        else
            new ProofReportPrinter(Terminal.For(output), verbose).Print(report);
        return report.Count(Verdict.Fails) > 0 ? ExitCode.Findings : report.Count(Verdict.Undecided) > 0 ? ExitCode.Undecided : ExitCode.Ok;
    }
}
