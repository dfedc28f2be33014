namespace Advisor.Api.WhatIf;

/// <summary>From where to look for what turns the choice.</summary>
public sealed class TippingPointsRequest
{
    [FromBody]
    public required TippingPointsBody Body { get; init; }
}
