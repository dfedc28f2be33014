namespace Advisor.Api.WhatIf;

/// <summary>Which combinations of answers to try.</summary>
public sealed class WhatIfRequest
{
    [FromBody]
    public required WhatIfBody Body { get; init; }
}
