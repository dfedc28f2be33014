namespace Advisor.Api.Advice.Batch;

/// <summary>Ranks styles and technologies for each of many sets of answers, as they come.</summary>
public sealed class AdviseBatchEndpoint(AdviceService service) : Endpoint<AdviseBatchRequest, BatchResult>
{
    public override void Configure()
    {
        Post("/v1/advice/batch");
        Description(b => b.WithName("adviseBatch").WithTags("Advice").TakesStreamOf<AdviseBatchItem>());
    }

    public override Task<BatchResult> ExecuteAsync(AdviseBatchRequest req, CancellationToken ct) =>
        Task.FromResult(new BatchResult(service, req.Items, req.ToView()));
}
