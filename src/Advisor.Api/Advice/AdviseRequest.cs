namespace Advisor.Api.Advice;

/// <summary>What advice is asked for, and how much of it.</summary>
public sealed class AdviseRequest : AdviceQuery
{
    [FromBody]
    public required AdviseBody Body { get; init; }
}
