using System.Collections.Immutable;
using System.CommandLine;
using Advisor.Cli.Output;
using Advisor.Engine.Analysis.Mutations;
using Advisor.Rules.Examples;

namespace Advisor.Cli.Commands;

/// <summary><c>advisor rules pin</c>: writes down what each rule decides, so that a change is noticed.</summary>
internal static class RulesPinCommand
{
    public static Command Create()
    {
        var rules = RulesOption.Create();
        var command = new Command("pin", "Write the pinned examples anew: for each rule the smallest questionnaires that it decides") { rules };
        command.SetAction((parsed, cancellation) => Task.FromResult(
            Run(parsed.GetValue(rules), parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error, cancellation)));
        return command;
    }

    private static int Run(string? given, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        if (RulesOption.Find(given, error) is not { } folder || new Input(error).Rules(new(folder, [])) is not { } ruleSet)
            return ExitCode.BadInput;
        var (mutator, search) = (new Mutator(ruleSet), new PinSearch(ruleSet));
        var pins = ruleSet.Rules.AsParallel().AsOrdered().WithCancellation(cancellation)
            .Select(r => (Rule: r, Pins: search.Of([.. mutator.Of(r)], cancellation))).ToList();
        if (!TryWrite(Path.Combine(folder, ExampleLoader.Folder), ExampleWriter.Write(pins), error))
            return ExitCode.BadInput;
        foreach (var (rule, _) in pins.Where(p => p.Pins.IsEmpty))
            output.WriteLine($"rule {rule.Id} ({rule.Origin}) decides nothing that was found");
        output.WriteLine($"{Counted.Of(pins.Sum(p => p.Pins.Length), "example")} of {Counted.Of(pins.Count(p => !p.Pins.IsEmpty), "rule")} pinned");
        return pins.Exists(p => p.Pins.IsEmpty) ? ExitCode.Findings : ExitCode.Ok;
    }

    /// <summary>Puts the files in place of all that were there.</summary>
    private static bool TryWrite(string folder, ImmutableSortedDictionary<string, string> files, TextWriter error)
    {
        try
        {
            Directory.CreateDirectory(folder);
            foreach (var old in Directory.EnumerateFiles(folder, "*.yaml").Where(f => !files.ContainsKey(Path.GetFileName(f))))
                File.Delete(old);
            foreach (var (name, text) in files)
                File.WriteAllText(Path.Combine(folder, name), text);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"`{folder}` cannot be written; allow it, or copy the rules to a folder that may be written to");
            return false;
        }
    }
}
