using System.IO.Pipelines;

namespace Advisor.Api.Advice.Batch;

/// <summary>Many sets of answers, and how much advice is asked for on each.</summary>
public sealed class AdviseBatchRequest : AdviceQuery
{
    /// <summary>The body as it comes: lines or an array of <see cref="AdviseBatchItem"/>.</summary>
    [FromBody]
    public required PipeReader Items { get; init; }
}
