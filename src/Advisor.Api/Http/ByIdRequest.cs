namespace Advisor.Api.Http;

/// <summary>One part of the knowledge.</summary>
public sealed class ByIdRequest
{
    /// <summary>The id, as lists and advice give it.</summary>
    public required string Id { get; init; }
}
