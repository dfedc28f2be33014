using System.Buffers;
using Microsoft.AspNetCore.Http.Features;

namespace Advisor.Api.Advice.Batch;

/// <summary>Writes answers as lines or as one array, and waits for a caller that reads slowly.</summary>
internal sealed class BatchOutput(HttpContext context, string mediaType)
{
    /// <summary>How much may lie unsent while more is at hand, in bytes.</summary>
    private const int Enough = 16 * 1024;

    private readonly bool isArray = mediaType == StreamedBody.Array;
    private int unsent;

    /// <summary>Something was written, so that the status can no longer change.</summary>
    public bool HasBegun { get; private set; }

    public async ValueTask WriteAsync(ReadOnlyMemory<byte> answer)
    {
        var isFirst = !HasBegun;
        Begin();
        if (isArray && !isFirst)
            Put(",\n"u8);
        Put(answer.Span);
        if (!isArray)
            Put("\n"u8);
        if (unsent >= Enough)
            await FlushAsync();
    }

    /// <summary>Sends what was written.</summary>
    /// <exception cref="OperationCanceledException">The caller went away.</exception>
    public async ValueTask FlushAsync()
    {
        if (unsent == 0)
            return;
        unsent = 0;
        var result = await context.Response.BodyWriter.FlushAsync(context.RequestAborted);
        if (result.IsCompleted || result.IsCanceled)
            throw new OperationCanceledException("The caller went away");
    }

    /// <summary>Closes the array; without any answer it is an empty one.</summary>
    public ValueTask EndAsync()
    {
        Begin();
        if (isArray)
            Put("]"u8);
        return FlushAsync();
    }

    private void Begin()
    {
        if (HasBegun)
            return;
        HasBegun = true;
        context.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        context.Response.ContentType = mediaType;
        if (isArray)
            Put("["u8);
    }

    private void Put(ReadOnlySpan<byte> bytes)
    {
        context.Response.BodyWriter.Write(bytes);
        unsent += bytes.Length;
    }
}
