using System.CommandLine;
using System.CommandLine.Parsing;
using Advisor.Cli.Output;

namespace Advisor.Cli.Commands;

/// <summary><c>--output text|json</c>.</summary>
internal static class OutputOption
{
    public static Option<OutputFormat> Create()
    {
        var option = new Option<OutputFormat>("--output")
        {
            HelpName = "text|json",
            Description = "The form of the result; default: text",
            CustomParser = Format,
        };
        option.CompletionSources.Add("text", "json");
        return option;
    }

    private static OutputFormat Format(ArgumentResult result)
    {
        switch (result.Tokens[0].Value)
        {
            case "text":
                return OutputFormat.Text;
            case "json":
                return OutputFormat.Json;
            case var other:
                result.AddError($"there is no output `{other}`; write text or json behind --output");
                return default;
        }
    }
}
