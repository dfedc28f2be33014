using System.Buffers;
using System.Diagnostics;
using System.IO.Pipelines;

namespace Advisor.Api.Advice.Batch;

/// <summary>Reads lines or elements as they come, and waits no longer than <paramref name="patience"/> for each.</summary>
internal sealed class BatchInput(PipeReader reader, BatchCutter cutter, TimeSpan patience, CancellationToken aborted)
{
    private ReadOnlySequence<byte> rest;
    private bool isHeld;
    private bool isCompleted;
    private TimeSpan waited;

    /// <summary>Nothing more comes.</summary>
    public bool HasEnded { get; private set; }

    /// <summary>Completes the slot from what has arrived already.</summary>
    /// <returns>Whether it is complete; if not, and the input has not ended, one must wait for more.</returns>
    public bool TryTake(BatchSlot slot)
    {
        while (!HasEnded)
        {
            var before = cutter.Count;
            var isComplete = isHeld && cutter.TryCut(ref rest, slot);
            if (cutter.Count > before)
                waited = TimeSpan.Zero;
            if (isComplete)
                return true;
            Release();
            if (cutter.Broken is not null)
            {
                HasEnded = true;
            }
            else if (isCompleted)
            {
                HasEnded = true;
                return cutter.TryFinish(slot);
            }
            else if (reader.TryRead(out var result))
            {
                Hold(result);
            }
            else
            {
                return false;
            }
        }
        return false;
    }

    /// <summary>Waits for more to arrive.</summary>
    /// <exception cref="TimeoutException">The line or element has been waited for too long.</exception>
    /// <exception cref="OperationCanceledException">The caller went away.</exception>
    public async Task WaitAsync()
    {
        var since = Stopwatch.GetTimestamp();
        var reading = reader.ReadAsync(CancellationToken.None).AsTask();
        try
        {
            Hold(await reading.WaitAsync(patience > waited ? patience - waited : TimeSpan.Zero, aborted));
        }
        catch (Exception e) when (e is TimeoutException or OperationCanceledException)
        {
            // Not by a token: a reader that is interrupted so cannot be drained afterwards.
            reader.CancelPendingRead();
            reader.AdvanceTo((await reading).Buffer.Start);
            throw;
        }
        waited += Stopwatch.GetElapsedTime(since);
    }

    /// <summary>Gives back what was read, without which the server cannot end the request.</summary>
    public void Release()
    {
        if (isHeld)
            reader.AdvanceTo(rest.End);
        (rest, isHeld) = (default, false);
    }

    private void Hold(ReadResult result) => (rest, isHeld, isCompleted) = (result.Buffer, true, result.IsCompleted);
}
