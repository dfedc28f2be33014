using System.Text.Json;
using Advisor.Contract.Json;

namespace Advisor.Cli.Output;

/// <summary>Writes a response as the service sends it: the same bytes, so without a line feed at the end.</summary>
internal static class ResponseJson
{
    /// <summary>Those of the service.</summary>
    public static JsonSerializerOptions Options { get; } = Create();

    /// <summary>Writes the response, and a line feed on a terminal only.</summary>
    public static void Write<T>(TextWriter output, T response)
    {
        output.Write(JsonSerializer.Serialize(response, Options));
        if (Terminal.IsTerminal(output))
            output.WriteLine();
    }

    /// <summary>Writes one line of a stream.</summary>
    public static void WriteLine<T>(TextWriter output, T response)
    {
        output.Write(JsonSerializer.Serialize(response, Options));
        output.Write('\n');
    }

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions();
        JsonForm.Apply(options);
        return options;
    }
}
