using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Advisor.Cli.Output;

namespace Advisor.Cli.Commands;

/// <summary><c>advisor rules test</c>: tries the rules on published decisions.</summary>
internal static class RulesTestCommand
{
    public static Command Create()
    {
        var rules = new RulesOptions();
        var cases = CasesOption.Create();
        var verbose = new Option<bool>("--verbose", "-v") { Description = "Show cases that pass, are skipped or are known to be missed, too" };
        var coverage = new Option<bool>("--coverage") { Description = "List the rules that no case fires and the options that no case answers" };
        var minimum = new Option<decimal?>("--min-coverage")
        {
            HelpName = "PERCENT",
            Description = "Fail where fewer of the rules fire, or fewer of the options are answered",
            CustomParser = Percentage,
        };
        var junit = new Option<string?>("--junit") { HelpName = "FILE", Description = "Write the results as JUnit XML, too" };
        var format = OutputOption.Create();
        var command = new Command("test", "Try the rules on cases: published decisions that they must reproduce")
        {
            cases, verbose, coverage, minimum, junit, format,
        };
        rules.AddTo(command);
        command.SetAction(parsed => new RulesTest(parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error)
        {
            Folders = rules.Find(parsed),
            CasesFolder = parsed.GetValue(cases),
            IsVerbose = parsed.GetValue(verbose),
            ListsCoverage = parsed.GetValue(coverage),
            MinCoverage = parsed.GetValue(minimum),
            JUnitFile = parsed.GetValue(junit),
            Format = parsed.GetValue(format),
        }.Run());
        return command;
    }

    private static decimal? Percentage(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) && percent <= 100)
            return percent;
        result.AddError($"`{text}` is no percentage; write a number from 0 to 100 behind --min-coverage");
        return null;
    }
}
