using System.Collections.Immutable;
using System.CommandLine;
using Advisor.Cli.Output;
using Advisor.Engine.Advice;
using Advisor.Engine.Analysis.Mutations;
using Advisor.Engine.Analysis.Proofs;
using Advisor.Engine.Knowledge;
using Advisor.Rules.Cases;
using Advisor.Rules.Examples;

namespace Advisor.Cli.Commands;

/// <summary><c>advisor rules mutate</c>: spoils rules one way at a time, and tells what notices.</summary>
internal static class RulesMutateCommand
{
    /// <summary>The share of the mutants that must be noticed, in percent.</summary>
    private const int Required = 90;

    public static Command Create()
    {
        var rules = new RulesOptions();
        var cases = CasesOption.Create();
        var format = OutputOption.Create();
        var seed = new Option<int>("--seed") { HelpName = "N", Description = "Decides the sample", DefaultValueFactory = _ => 1 };
        var sample = new Option<int?>("--sample") { HelpName = "N", Description = "How many mutants to try; default: all" };
        sample.Validators.Add(s =>
        {
            if (s.GetValueOrDefault<int?>() is < 1)
                s.AddError("--sample takes a number from 1 on");
        });
        var minimum = new Option<int>("--min") { HelpName = "PERCENT", Description = "Fail where fewer are noticed", DefaultValueFactory = _ => Required };
        var command = new Command("mutate", "Spoil rules, one way at a time, and show what notices and what survives") { cases, format, seed, sample, minimum };
        rules.AddTo(command);
        command.SetAction((parsed, cancellation) =>
        {
            var (output, input) = (parsed.InvocationConfiguration.Output, new Input(parsed.InvocationConfiguration.Error));
            if (rules.Find(parsed) is not { } folders || input.Rules(folders) is not { } ruleSet
                || input.Cases(parsed.GetValue(cases), folders.Rules, ruleSet) is not { } tried || input.Examples(folders.Rules, ruleSet) is not { } examples)
                return Task.FromResult(ExitCode.BadInput);
            var mutants = MutantSample.Of(ruleSet, parsed.GetValue(sample), parsed.GetValue(seed));
            var run = new MutationRun(ruleSet, Trials(tried, ruleSet), Trials(examples, ruleSet), new Prover(ruleSet, new(Cancellation: cancellation)));
            var printer = new MutationPrinter(
                [.. mutants.AsParallel().AsOrdered().WithCancellation(cancellation).SelectMany(m => run.Of(m, cancellation))], parsed.GetValue(minimum));
            if (parsed.GetValue(format) == OutputFormat.Json)
                printer.WriteJson(output);
            else
                printer.WriteText(output);
            return Task.FromResult(printer.IsGood ? ExitCode.Ok : ExitCode.Findings);
        });
        return command;
    }

    /// <summary>A case notices what changes how it comes out.</summary>
    private static ImmutableArray<Trial> Trials(ImmutableArray<Case> cases, RuleSet ruleSet)
    {
        var advisor = new PlainAdvisor(ruleSet);
        return
        [
            .. cases.Select(c => (Case: c, CaseRunner.Judge(c, RankOrder.Of(advisor.Rank(c.Answers))).Status))
                .Select(c => new Trial(c.Case.Answers, ranking => CaseRunner.Judge(c.Case, ranking).Status == c.Status)),
        ];
    }

    /// <summary>An example notices what breaks it; one that is broken already notices nothing.</summary>
    private static ImmutableArray<Trial> Trials(ImmutableArray<Example> examples, RuleSet ruleSet)
    {
        var advisor = new PlainAdvisor(ruleSet);
        return [.. examples.Select(e => e.Pin).Where(p => p.Holds(RankOrder.Of(advisor.Rank(p.Answers)))).Select(p => new Trial(p.Answers, p.Holds))];
    }
}
