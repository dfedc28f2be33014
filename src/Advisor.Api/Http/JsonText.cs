namespace Advisor.Api.Http;

/// <summary>The body of the present request, sound JSON.</summary>
internal sealed record JsonText(ReadOnlyMemory<byte> Json);
