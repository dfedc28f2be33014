namespace Advisor.Api.WhatIf;

/// <summary>Which two to compare.</summary>
public sealed class CompareRequest
{
    [FromBody]
    public required CompareBody Body { get; init; }
}
