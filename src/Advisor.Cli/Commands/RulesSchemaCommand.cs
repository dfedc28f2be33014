using System.CommandLine;
using System.Text;
using Advisor.Cli.Output;
using Advisor.Rules;

namespace Advisor.Cli.Commands;

/// <summary><c>advisor rules schema</c>: compares or writes what editors and people look the format up in.</summary>
internal static class RulesSchemaCommand
{
    public static Command Create()
    {
        var rules = RulesOption.Create();
        var write = new Option<bool>("--write") { Description = "Write what is out of date; without it that is only told" };
        var reference = new Option<string?>("--reference") { HelpName = "FILE", Description = "The reference of the format (Markdown), too" };
        var command = new Command("schema", "Compare the JSON Schemas of the rule files with the rules, or write them") { rules, write, reference };
        command.SetAction(parsed => Run(parsed.GetValue(rules), parsed.GetValue(write), parsed.GetValue(reference),
            parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error));
        return command;
    }

    private static int Run(string? given, bool write, string? reference, TextWriter output, TextWriter error)
    {
        if (RulesOption.Find(given, error) is not { } folder)
            return ExitCode.BadInput;
        var (ruleSet, faults) = RuleSetLoader.Load(folder);
        if (ruleSet is null)
        {
            Terminal.For(error).WriteDiagnostics(faults);
            return ExitCode.BadInput;
        }
        var documents = FormatDocuments.Schemas(ruleSet).Select(s => (Path: Path.Combine(folder, s.Path), s.Text));
        if (reference is not null)
            documents = documents.Append((reference, FormatDocuments.Reference()));
        var exitCode = ExitCode.Ok;
        foreach (var (path, text) in documents.Where(d => !File.Exists(d.Path) || File.ReadAllText(d.Path) != d.Text))
        {
            if (write && Path.GetDirectoryName(path) is { Length: > 0 } parent)
                Directory.CreateDirectory(parent);
            if (write && !OutputFile.TryWrite(path, s => s.Write(Encoding.UTF8.GetBytes(text)), error))
                return ExitCode.BadInput;
            output.WriteLine($"{path}: {(write ? "written" : "out of date; --write writes it")}");
            exitCode = write ? ExitCode.Ok : ExitCode.Findings;
        }
        return exitCode;
    }
}
