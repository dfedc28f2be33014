using System.Globalization;
using System.Numerics;

namespace Advisor.Api.Http;

/// <summary>How much of a caller the service puts up with; the section <c>Limits</c> of the configuration.</summary>
internal sealed record Limits
{
    /// <summary>The largest body; of a batch, which may be of any size, the largest line or element.</summary>
    /// <value>Bytes, 1 to 30,000,000, which is the server's own limit; 65,536 unless configured.</value>
    public int BodyBytes { get; init; } = 64 * 1024;

    /// <summary>How many objects and arrays of a body may lie inside one another.</summary>
    /// <value>4, which the contract needs, to 60; 16 unless configured.</value>
    public int Depth { get; init; } = 16;

    /// <summary>How long a request may take, its body's arrival included; a batch may take any time.</summary>
    /// <value>Seconds, 0.1 to 3600; 10 unless configured.</value>
    public double Seconds { get; init; } = 10;

    /// <summary>How long a batch waits for the next line or element to be there as a whole.</summary>
    /// <value>Seconds, 0.1 to 3600; 60 unless configured.</value>
    public double IdleSeconds { get; init; } = 60;

    /// <summary>How long the search for one answer may take.</summary>
    /// <value>Seconds, 0.01 to 3600; 5 unless configured.</value>
    public double SearchSeconds { get; init; } = 5;

    /// <summary>How many rows a what-if may have in one JSON document.</summary>
    /// <value>1 to 1,000,000; 10,000 unless configured.</value>
    public int Rows { get; init; } = 10_000;

    /// <summary>How many rows a what-if may have that is streamed.</summary>
    /// <value>1 to 1,000,000,000; 1,000,000 unless configured.</value>
    public int StreamedRows { get; init; } = 1_000_000;

    /// <summary>Reads the section <c>Limits</c>.</summary>
    /// <param name="limits">What is configured soundly, and the defaults for the rest.</param>
    /// <returns>A sentence for each value that makes no sense.</returns>
    public static IReadOnlyList<string> Read(IConfiguration configuration, out Limits limits)
    {
        var section = configuration.GetSection("Limits");
        var faults = new List<string>();
        limits = new Limits();
        limits = new Limits
        {
            BodyBytes = Value(section, nameof(BodyBytes), "a whole number", 1, 30_000_000, limits.BodyBytes, faults),
            Depth = Value(section, nameof(Depth), "a whole number", 4, 60, limits.Depth, faults),
            Seconds = Value(section, nameof(Seconds), "a number", 0.1, 3600, limits.Seconds, faults),
            IdleSeconds = Value(section, nameof(IdleSeconds), "a number", 0.1, 3600, limits.IdleSeconds, faults),
            SearchSeconds = Value(section, nameof(SearchSeconds), "a number", 0.01, 3600, limits.SearchSeconds, faults),
            Rows = Value(section, nameof(Rows), "a whole number", 1, 1_000_000, limits.Rows, faults),
            StreamedRows = Value(section, nameof(StreamedRows), "a whole number", 1, 1_000_000_000, limits.StreamedRows, faults),
        };
        return faults;
    }

    private static T Value<T>(IConfiguration section, string name, string kind, T least, T most, T unlessConfigured, List<string> faults)
        where T : INumber<T>
    {
        if (section[name] is not { } text)
            return unlessConfigured;
        if (T.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            && value >= least && value <= most)
            return value;
        faults.Add(string.Create(CultureInfo.InvariantCulture, $"`Limits:{name}` is `{text}`; it must be {kind} from {least} to {most}"));
        return unlessConfigured;
    }
}
