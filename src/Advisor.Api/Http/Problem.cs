using Advisor.Api.Publication;
using Advisor.Engine.Knowledge;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;

namespace Advisor.Api.Http;

/// <summary>Why a request was not served (RFC 9457).</summary>
/// <param name="Type">Always `about:blank`: the status tells the kind, `errors` the faults.</param>
/// <param name="Title">The status in words.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Detail">What is wrong, in a sentence.</param>
/// <param name="Errors">Every fault of the request, the first 100 if there are more, in the order of the query and then of the body; empty where the
/// detail says it all.</param>
/// <param name="Ruleset">The rules that the service runs on.</param>
public sealed record Problem(
    string Type, string Title, int Status, string Detail, IReadOnlyList<Fault> Errors, RuleSetName Ruleset)
{
    internal const string MediaType = "application/problem+json";

    /// <summary>Refuses a request for its faults, told in the order of the document.</summary>
    internal static Task WriteAsync(HttpContext context, int status, IEnumerable<Fault> faults)
    {
        var ruleSet = context.GetEdition().RuleSet;
        return Of(ruleSet, status, FaultReport.Of(faults, context.Features.Get<JsonText>()?.Json)).WriteAsync(context);
    }

    /// <summary>Refuses a request. Whatever the caller accepts, the answer is a problem: there is no other form of it.</summary>
    internal static Task WriteAsync(HttpContext context, int status, string detail, IReadOnlyList<Fault>? faults = null)
    {
        var ruleSet = context.GetEdition().RuleSet;
        return Of(ruleSet, status, new FaultReport(detail, faults ?? [])).WriteAsync(context);
    }

    /// <summary>A problem that tells of these faults.</summary>
    internal static Problem Of(RuleSet ruleSet, int status, FaultReport report) =>
        new("about:blank", ReasonPhrases.GetReasonPhrase(status), status, report.Detail, report.Listed, RuleSetName.Of(ruleSet));

    /// <summary>Makes this the answer to a request that has none yet.</summary>
    internal Task WriteAsync(HttpContext context)
    {
        context.Response.StatusCode = Status;
        var json = context.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        return context.Response.WriteAsJsonAsync(this, json, MediaType); // without a token: who hung up is no error
    }
}
