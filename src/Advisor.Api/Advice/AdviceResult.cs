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
    private readonly WhatIfEngine whatIf;

    internal AdviceResult(Recommendation recommendation, AdviceView view, WhatIfEngine whatIf) =>
        (this.recommendation, this.view, this.whatIf) = (recommendation, view, whatIf);

    public Task ExecuteAsync(HttpContext httpContext) =>
        httpContext.Features.Get<ChosenMediaType>()?.Value == Markdown
            ? TypedResults.Text(DecisionRecord.Of(recommendation, whatIf.TippingPoints(recommendation.Answers, httpContext.RequestAborted)),
                $"{Markdown}; charset=utf-8").ExecuteAsync(httpContext)
            : TypedResults.Ok(AdviceResponse.Of(recommendation, view)).ExecuteAsync(httpContext);

    /// <inheritdoc/>
    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(AdviceResponse), ["application/json", Markdown]));
}
