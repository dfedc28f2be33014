using Microsoft.AspNetCore.Http.Features;

namespace Advisor.Api.Http;

/// <summary>
/// What is wrong with the present request's body before anything is made of it; told together with whatever else is wrong with the request.
/// </summary>
/// <param name="Faults">At least one.</param>
/// <param name="IsReadable">It is an object all the same, so that its members can be looked at.</param>
internal sealed record UnsoundBody(IReadOnlyList<Fault> Faults, bool IsReadable) : IHttpRequestBodyDetectionFeature
{
    /// <summary>Yes, also where none came: what stands in its place is to be bound.</summary>
    public bool CanHaveBody => true;
}
