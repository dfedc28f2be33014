using System.Collections.Immutable;
using Advisor.Cli.Output;
using Advisor.Engine.Knowledge;
using Advisor.Rules;
using Advisor.Rules.Cases;
using Advisor.Rules.Examples;

namespace Advisor.Cli.Commands;

/// <summary>Reads what commands work on. What cannot be read is said on the error output.</summary>
internal sealed class Input(TextWriter error)
{
    /// <summary>The rules of some folders; null: they are not there, or faulty.</summary>
    public RuleSet? Rules(RuleFolders folders)
    {
        var (ruleSet, faults) = folders.Load();
        if (ruleSet is null)
            Report(faults);
        return ruleSet;
    }

    /// <summary>The cases that can be run; null: the folder is not there, or one of them is faulty.</summary>
    /// <param name="given">What <c>--cases</c> gives.</param>
    /// <param name="rules">The folder of the rules.</param>
    /// <param name="ruleSet">The rules.</param>
    public ImmutableArray<Case>? Cases(string? given, string rules, RuleSet ruleSet)
    {
        var folder = given ?? Path.Combine(rules, "cases");
        if (!GivenFolder.Exists(folder, $"with {CasesOption.Name}", error))
            return null;
        var loaded = CaseLoader.Load(folder, ruleSet);
        Report(loaded.Diagnostics);
        return loaded.Diagnostics.Any(d => d.Severity == Severity.Error) ? null : [.. loaded.Cases.Where(c => c.Skip is null)];
    }

    /// <summary>The pinned examples beside the rules, if there are any; null: one of them is faulty.</summary>
    public ImmutableArray<Example>? Examples(string rules, RuleSet ruleSet)
    {
        var (examples, faults) = ExampleLoader.Load(Path.Combine(rules, ExampleLoader.Folder), ruleSet);
        Report(faults);
        return faults.Any(d => d.Severity == Severity.Error) ? null : examples;
    }

    private void Report(ImmutableArray<Diagnostic> faults) => Terminal.For(error).WriteDiagnostics(faults);
}
