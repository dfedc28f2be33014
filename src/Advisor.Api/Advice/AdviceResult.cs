using System.Reflection;
using Advisor.Engine.Advice;
using Advisor.Engine.Explanation;
using Advisor.Engine.WhatIf;
using Microsoft.AspNetCore.Http.Metadata;

namespace Advisor.Api.Advice;

/// <summary>Advice as JSON, or as a decision record where the caller likes Markdown better.</summary>
public sealed class AdviceResult : IResult, IEndpointMetadataProvider
{
    internal const string Markdown = "text/markdown";

    private readonly Recommendation recommendation;
    private readonly AdviceView view;
    private readonly AdviceWriter writer;
    private readonly WhatIfEngine whatIf;

    internal AdviceResult(Recommendation recommendation, AdviceView view, AdviceWriter writer, WhatIfEngine whatIf) =>
        (this.recommendation, this.view, this.writer, this.whatIf) = (recommendation, view, writer, whatIf);

    public Task ExecuteAsync(HttpContext httpContext) =>
        httpContext.Features.Get<ChosenMediaType>()?.Value == Markdown
            ? TypedResults.Text(DecisionRecord.Of(recommendation, whatIf.TippingPoints(recommendation.Answers, httpContext.RequestAborted)),
                $"{Markdown}; charset=utf-8").ExecuteAsync(httpContext)
            : WriteAsync(httpContext);

    private async Task WriteAsync(HttpContext context)
    {
        using (var json = writer.Write(recommendation, view))
        {
            context.Response.ContentType = "application/json; charset=utf-8";
            context.Response.ContentLength = json.Length;
            await context.Response.StartAsync(); // or the server copies what is written before
            json.CopyTo(context.Response.BodyWriter);
        }
        await context.Response.BodyWriter.FlushAsync(); // which just ends where the client went away
    }

    /// <inheritdoc/>
    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(AdviceResponse), ["application/json", Markdown]));
}
