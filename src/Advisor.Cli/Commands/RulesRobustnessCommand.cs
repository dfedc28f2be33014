using System.CommandLine;
using Advisor.Cli.Output;
using Advisor.Engine.Analysis.Robustness;

namespace Advisor.Cli.Commands;

/// <summary><c>advisor rules robustness</c>: how much weights would have to change before the advice on cases does.</summary>
internal static class RulesRobustnessCommand
{
    private const int Most = 1_000_000;

    public static Command Create()
    {
        var rules = new RulesOptions();
        var cases = CasesOption.Create();
        var format = OutputOption.Create();
        var seed = new Option<int>("--seed") { HelpName = "N", Description = "Decides the random weightings", DefaultValueFactory = _ => 1 };
        var weightings = new Option<int>("--weightings")
        {
            HelpName = "N",
            Description = "How many to try: each weight times a factor of its own from 0.8 to 1.2",
            DefaultValueFactory = _ => 1000,
        };
        weightings.Validators.Add(w =>
        {
            if (w.GetValueOrDefault<int>() is < 1 or > Most)
                w.AddError($"--weightings takes a number from 1 to {Most}");
        });
        var command = new Command("robustness", "Show for each case how much weights would have to change to dethrone its winner")
            { cases, format, seed, weightings };
        rules.AddTo(command);
        command.SetAction(parsed =>
        {
            var (output, input) = (parsed.InvocationConfiguration.Output, new Input(parsed.InvocationConfiguration.Error));
            if (rules.Find(parsed) is not { } folders || input.Rules(folders) is not { } ruleSet
                || input.Cases(parsed.GetValue(cases), folders.Rules, ruleSet) is not { } tried)
                return ExitCode.BadInput;
            var analyzer = new RobustnessAnalyzer(ruleSet);
            var printer = new RobustnessPrinter(
                [.. tried.Select(c => (c, analyzer.Analyze(c.Answers, parsed.GetValue(weightings), parsed.GetValue(seed))))]);
            if (parsed.GetValue(format) == OutputFormat.Json)
                printer.WriteJson(output);
            else
                printer.WriteText(output);
            return ExitCode.Ok;
        });
        return command;
    }
}
