using System.IO.Pipelines;
using System.Reflection;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Server.Kestrel.Core.Features;
using Microsoft.Extensions.Options;

namespace Advisor.Api.Advice.Batch;

/// <summary>The answers to a batch, written while it is read: a line each, or the elements of an array for who likes that better.</summary>
public sealed class BatchResult : IResult, IEndpointMetadataProvider
{
    private readonly AdviceService service;
    private readonly PipeReader items;
    private readonly AdviceView view;

    internal BatchResult(AdviceService service, PipeReader items, AdviceView view) =>
        (this.service, this.items, this.view) = (service, items, view);

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        if (CutterFor(httpContext.Request) is not { } cutter)
        {
            await Problem.WriteAsync(httpContext, 415,
                $"The body must be `{StreamedBody.Lines}` or `{StreamedBody.Array}` in UTF-8, without a content encoding");
            return;
        }
        if (httpContext.Features.Get<IHttpMinRequestBodyDataRateFeature>() is { } rate)
            rate.MinDataRate = null; // a source that pauses is no stalled one: the patience for each line decides

        var output = new BatchOutput(httpContext, httpContext.Features.Get<ChosenMediaType>()?.Value ?? StreamedBody.Lines);
        try
        {
            if (await RunOf(httpContext, cutter, output).AnswerAsync() is { } problem)
                await problem.WriteAsync(httpContext);
        }
        catch (Exception e) when (e is IOException or OperationCanceledException && output.HasBegun)
        {
            httpContext.Abort(); // what went out must not pass for the whole
        }
        catch (IOException e) when (e is not BadHttpRequestException)
        {
            throw new BadHttpRequestException("The body broke off", e); // the server does not call every broken chunk a bad request
        }
    }

    /// <inheritdoc/>
    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) => builder.Metadata.Add(
        new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(BatchAnswerResponse[]), [StreamedBody.Lines, StreamedBody.Array]));

    private static BatchCutter? CutterFor(HttpRequest request) =>
        JsonBody.Is(request, StreamedBody.Lines) ? new LineCutter() : JsonBody.Is(request, StreamedBody.Array) ? new ArrayCutter() : null;

    private BatchRun RunOf(HttpContext context, BatchCutter cutter, BatchOutput output)
    {
        var services = context.RequestServices;
        var limits = services.GetRequiredService<Limits>();
        var json = services.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        var advice = new BatchAdvice(service, view, cutter.Noun, limits, json, services.GetRequiredService<ILogger<BatchAdvice>>());
        var input = new BatchInput(items, cutter, TimeSpan.FromSeconds(limits.IdleSeconds), context.RequestAborted);
        return new(input, cutter, advice, output, limits, context.RequestAborted);
    }
}
