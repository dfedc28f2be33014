namespace Advisor.Api.Http;

/// <summary>The media type in which the present request is to be answered.</summary>
internal sealed record ChosenMediaType(string Value);
