using System.CommandLine;

namespace Advisor.Cli.Commands;

/// <summary><c>advisor rules</c>: what authors of rules need.</summary>
internal static class RulesCommand
{
    public static Command Create() => new("rules", "Check rules, and try them on cases")
    {
        RulesCheckCommand.Create(), RulesTestCommand.Create(), RulesRobustnessCommand.Create(),
        RulesDiffCommand.Create(), RulesSchemaCommand.Create(),
    };
}
