using System.CommandLine;
using System.CommandLine.Parsing;
using Advisor.Cli.Output;

namespace Advisor.Cli.Commands;

/// <summary><c>--output text|json</c>, and what else a command offers.</summary>
internal static class OutputOption
{
    /// <summary>Offers text, which is the default, JSON, and <paramref name="besides"/>.</summary>
    public static Option<OutputFormat> Create(params OutputFormat[] besides)
    {
        var formats = new[] { OutputFormat.Text, OutputFormat.Json }.Concat(besides).ToDictionary(f => f.ToString().ToLowerInvariant());
        var option = new Option<OutputFormat>("--output")
        {
            HelpName = string.Join('|', formats.Keys),
            Description = "The form of the result; default: text",
            CustomParser = result => Format(result, formats),
        };
        option.CompletionSources.Clear(); // the names of the enumeration
        option.CompletionSources.Add([.. formats.Keys]);
        return option;
    }

    private static OutputFormat Format(ArgumentResult result, Dictionary<string, OutputFormat> formats)
    {
        var word = result.Tokens[0].Value;
        if (formats.TryGetValue(word, out var format))
            return format;
        List<string> words = [.. formats.Keys];
        result.AddError($"there is no output {Quote.Of(word)}; write {string.Join(", ", words[..^1])} or {words[^1]} behind --output");
        return default;
    }
}
