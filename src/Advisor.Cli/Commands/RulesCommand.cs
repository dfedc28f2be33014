using System.CommandLine;

namespace Advisor.Cli.Commands;

/// <summary><c>advisor rules</c>: what authors of rules need.</summary>
internal static class RulesCommand
{
    public static Command Create() => new("rules", "Check rules, try them on cases, and prove what should be true of them")
    {
        RulesCheckCommand.Create(), RulesTestCommand.Create(), RulesPinCommand.Create(), RulesProveCommand.Create(), RulesMutateCommand.Create(),
        RulesRobustnessCommand.Create(), RulesDiffCommand.Create(), RulesSchemaCommand.Create(),
    };
}
