namespace Advisor.Cli.Output;

/// <summary>The form of a result.</summary>
internal enum OutputFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>For programs.</summary>
    Json,

    /// <summary>A decision record.</summary>
    Markdown,

    /// <summary>For programs, one JSON text a line.</summary>
    Ndjson,
}
