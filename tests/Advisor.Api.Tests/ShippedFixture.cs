namespace Advisor.Api.Tests;

/// <summary>The real application with the rules it is shipped with, found as a fresh clone finds them.</summary>
public sealed class ShippedFixture : ApiFixture
{
    protected override string? Rules => null;
}
