using System.CommandLine;

namespace Advisor.Cli.Commands;

/// <summary><c>--cases DIR</c>, which every command takes that tries rules on decisions.</summary>
internal static class CasesOption
{
    public const string Name = "--cases";

    public static Option<string?> Create() =>
        new(Name) { HelpName = "DIR", Description = "The folder of the cases; default: cases in the folder of the rules" };
}
