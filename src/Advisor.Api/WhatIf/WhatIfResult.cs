using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;
using Advisor.Engine.WhatIf;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.Extensions.Options;

namespace Advisor.Api.WhatIf;

/// <summary>The rows of a what-if in one JSON document, or line by line while they are found.</summary>
public sealed class WhatIfResult : IResult, IEndpointMetadataProvider
{
    private const int FlushBytes = 32 * 1024;

    private readonly WhatIfEngine engine;
    private readonly RuleSet ruleSet;
    private readonly AnswerSet answers;
    private readonly IReadOnlyList<Variation> vary;

    internal WhatIfResult(WhatIfEngine engine, RuleSet ruleSet, AnswerSet answers, IReadOnlyList<Variation> vary) =>
        (this.engine, this.ruleSet, this.answers, this.vary) = (engine, ruleSet, answers, vary);

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var limits = httpContext.RequestServices.GetRequiredService<Limits>();
        var isStream = httpContext.Features.Get<ChosenMediaType>()?.Value == StreamedBody.Lines;
        var rows = engine.Sweep(answers, vary, CancellationToken.None).Combinations;
        return isStream
            ? rows > limits.StreamedRows ? Refuse(rows, limits.StreamedRows, nameof(Limits.StreamedRows), "").ExecuteAsync(httpContext) : StreamAsync(httpContext)
            : rows > limits.Rows ? Refuse(rows, limits.Rows, nameof(Limits.Rows), $", or have up to {Number(limits.StreamedRows)} rows streamed (`Accept: {StreamedBody.Lines}`)").ExecuteAsync(httpContext)
            : Whole(httpContext).ExecuteAsync(httpContext);
    }

    private IResult Whole(HttpContext context)
    {
        var budget = context.RequestServices.GetRequiredService<WorkBudget>();
        return budget.TrySearch(Rows, "vary fewer questions or fewer answers", context.RequestAborted, out var found, out var tooMuch) ? TypedResults.Ok(found) : tooMuch;
    }

    private WhatIfResponse Rows(CancellationToken ct)
    {
        var sweep = engine.Sweep(answers, vary, ct);
        return WhatIfResponse.Of(ruleSet, answers, sweep, [.. sweep.Rows.Select(WhatIfRowResponse.Of)]);
    }

    private async Task StreamAsync(HttpContext context)
    {
        // The number of rows bounds the work, and a slow reader is the server's to end; the limit for requests is for their arrival.
        context.Features.Get<IHttpRequestTimeoutFeature>()?.DisableTimeout();
        var ct = context.RequestAborted;
        var options = context.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        var sweep = engine.Sweep(answers, vary, ct);
        context.Response.ContentType = StreamedBody.Lines;
        var body = context.Response.BodyWriter;
        using var writer = new Utf8JsonWriter(body, new JsonWriterOptions { Encoder = options.Encoder, SkipValidation = true });
        var written = 0L;
        Write(WhatIfResponse.Of(ruleSet, answers, sweep, null));
        foreach (var row in sweep.Rows)
        {
            Write(WhatIfRowResponse.Of(row));
            if (written < FlushBytes)
                continue;
            written = 0;
            if ((await body.FlushAsync(ct)).IsCompleted)
                return; // nobody reads on
        }
        await body.FlushAsync(ct);

        void Write<T>(T line)
        {
            JsonSerializer.Serialize(writer, line, options);
            writer.Flush();
            written += writer.BytesCommitted + 1;
            writer.Reset();
            "\n"u8.CopyTo(body.GetSpan(1));
            body.Advance(1);
        }
    }

    private static TooMuch Refuse(long rows, int limit, string name, string stream) => new(new("/vary", FaultCodes.TooManyRows,
        $"The combinations are {(rows == long.MaxValue ? "too many to count" : Number(rows))}, and one answer holds at most {Number(limit)} rows (`Limits:{name}`); "
        + $"to ask for less, vary fewer questions or fewer answers{stream}"));

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(WhatIfResponse), ["application/json", StreamedBody.Lines]));
}
