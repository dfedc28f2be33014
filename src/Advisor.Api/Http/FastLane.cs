using System.Buffers;
using System.IO.Pipelines;

namespace Advisor.Api.Http;

/// <summary>
/// Serves a usual request on its <see cref="FastPath"/> where the body has arrived as a whole, before anything is set up that only a request needs that takes
/// longer. Whatever is in any way unusual goes on as if there were no such lane.
/// </summary>
internal sealed class FastLane(RequestDelegate next, Limits limits)
{
    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (context.GetEndpoint()?.Metadata.GetMetadata<FastPath>() is not { } path || request.ContentLength is not { } length || length > limits.BodyBytes
            || request.ContentType != "application/json" || request.Headers.ContentEncoding.Count > 0)
            return next(context);
        ReadResult read;
        try
        {
            if (!request.BodyReader.TryRead(out read))
                return next(context);
        }
        catch (BadHttpRequestException)
        {
            return next(context); // happens again where it is told
        }
        catch (IOException)
        {
            context.Abort(); // the client went away
            return Task.CompletedTask;
        }
        var served = read.Buffer.Length == length ? Serve(path, context, read.Buffer.IsSingleSegment ? read.Buffer.FirstSpan : read.Buffer.ToArray()) : null;
        request.BodyReader.AdvanceTo(served is null ? read.Buffer.Start : read.Buffer.End);
        return served is null ? next(context) : served.IsCompleted ? served : InTimeAsync(context, served);
    }

    // What throws is declined: it happens again where exceptions are told.
    private static Task? Serve(FastPath path, HttpContext context, ReadOnlySpan<byte> json)
    {
        Task? served = null;
        try
        {
            served = path.TryServe(context, json);
        }
        catch (Exception) when (!context.Response.HasStarted)
        {
        }
        return served is { IsFaulted: true } && !context.Response.HasStarted ? null : served;
    }

    /// <summary>The time limit of requests, for an answer that is not taken at once.</summary>
    private async Task InTimeAsync(HttpContext context, Task served)
    {
        try
        {
            await served.WaitAsync(TimeSpan.FromSeconds(limits.Seconds)); // which leaves no timer behind
        }
        catch (TimeoutException)
        {
            context.Abort();
            await served;
        }
    }
}
