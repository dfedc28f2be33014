using System.IO.Pipelines;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Net.Http.Headers;

namespace Advisor.Api.Http;

/// <summary>
/// Takes the whole body of an operation that reads JSON, within the limits, and finds what is not sound JSON before anything is bound; the
/// validation tells of it, with whatever else is wrong with the request.
/// </summary>
internal sealed class JsonBody(RequestDelegate next, Limits limits)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (context.GetEndpoint()?.Metadata is not { } operation || operation.GetMetadata<IAcceptsMetadata>() is null)
        {
            await next(context);
            return;
        }
        var mayHaveBody = context.Features.Get<IHttpRequestBodyDetectionFeature>()?.CanHaveBody ?? true;
        if (mayHaveBody && !Is(context.Request, "application/json"))
        {
            await Problem.WriteAsync(context, 415, "The body must be `application/json` in UTF-8, without a content encoding");
            return;
        }
        if (await ReadAsync(context) is not { } body)
        {
            Fault fault = new("", FaultCodes.TooLarge, $"The body is larger than {limits.BodyBytes} bytes");
            await Problem.WriteAsync(context, 413, fault.Detail, [fault]);
            return;
        }
        var json = WithoutByteOrderMark(body);
        if (operation.GetMetadata<FastPath>()?.TryServe(context, json.Span) is { } served)
        {
            await served;
            return;
        }
        var unsound = UnsoundBody.Of(json.Span, limits.Depth);
        if (unsound is not null)
        {
            context.Features.Set(unsound);
            context.Features.Set<IHttpRequestBodyDetectionFeature>(unsound);
            if (!unsound.IsReadable)
                json = "{}"u8.ToArray(); // so that the rest of the request is looked at as well
        }
        if (unsound is null or { IsReadable: true })
            context.Features.Set(new JsonText(json));
        context.Request.Body = new MemoryStream(json.ToArray(), writable: false);
        context.Request.ContentLength = json.Length;
        context.Request.ContentType = "application/json"; // the binder takes a quoted charset for an unknown one
        await next(context);
    }

    /// <summary>Whether the body is of this type, in UTF-8, and not encoded.</summary>
    internal static bool Is(HttpRequest request, string mediaType) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && type.MediaType.Equals(mediaType, StringComparison.OrdinalIgnoreCase)
        && (!type.Charset.HasValue || HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase))
        && (request.Headers.ContentEncoding is [] or ["identity"]);

    /// <summary>The body; null: it is larger than the limit.</summary>
    private async Task<ReadOnlyMemory<byte>?> ReadAsync(HttpContext context)
    {
        if (context.Request.ContentLength > limits.BodyBytes)
            return null;
        var reader = context.Request.BodyReader;
        using var read = new MemoryStream();
        // Not by the token: a reader that is interrupted so cannot be drained afterwards.
        await using var interruption = context.RequestAborted.Register(reader.CancelPendingRead);
        while (true)
        {
            var result = await NextAsync(reader);
            var tooLarge = read.Length + result.Buffer.Length > limits.BodyBytes;
            foreach (var part in tooLarge ? default : result.Buffer)
                read.Write(part.Span);
            reader.AdvanceTo(result.Buffer.End);
            if (result.IsCanceled)
                throw new OperationCanceledException(context.RequestAborted);
            if (tooLarge)
                return null;
            if (result.IsCompleted)
                return read.ToArray();
        }
    }

    private static async ValueTask<ReadResult> NextAsync(PipeReader reader)
    {
        try
        {
            return await reader.ReadAsync(CancellationToken.None);
        }
        catch (IOException e) when (e is not BadHttpRequestException)
        {
            // The server does not call every broken chunk a bad request; and who hung up reads no answer.
            throw new BadHttpRequestException("The body broke off", e);
        }
    }

    private static ReadOnlyMemory<byte> WithoutByteOrderMark(ReadOnlyMemory<byte> body) =>
        body.Span.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? body[3..] : body;
}
