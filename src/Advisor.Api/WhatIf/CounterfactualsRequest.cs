namespace Advisor.Api.WhatIf;

/// <summary>What should come first, and what may be changed for it.</summary>
public sealed class CounterfactualsRequest
{
    [FromBody]
    public required CounterfactualsBody Body { get; init; }
}
