namespace Advisor.Api.Http;

/// <summary>How much of a caller the service puts up with; the section <c>Limits</c> of the configuration.</summary>
internal sealed record Limits
{
    /// <summary>The largest body.</summary>
    /// <value>Bytes; 65,536 unless configured.</value>
    public int BodyBytes { get; init; } = 64 * 1024;

    /// <summary>How many objects and arrays of a body may lie inside one another.</summary>
    /// <value>1 to 60; 16 unless configured. The contract needs four.</value>
    public int Depth { get; init; } = 16;

    /// <summary>How long a request may take, its body's arrival included.</summary>
    /// <value>Seconds; 10 unless configured.</value>
    public double Seconds { get; init; } = 10;
}
