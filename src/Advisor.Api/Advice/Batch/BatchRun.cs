namespace Advisor.Api.Advice.Batch;

/// <summary>
/// One batch from its first byte to its last answer. A few lines are answered at a time, on whatever cores are free; the answers go out in
/// the order of the lines. Reading waits for the slots, and they for the caller to take their answers, so memory does not grow with the
/// batch.
/// </summary>
internal sealed class BatchRun(
    BatchInput input, BatchCutter cutter, BatchAdvice advice, BatchOutput output, Limits limits, CancellationToken aborted)
{
    /// <summary>How many lines may be on their way: enough to keep the cores busy while an answer is sent.</summary>
    private static readonly int Slots = 2 * Math.Min(Environment.ProcessorCount, 8);

    private readonly Queue<Task<BatchSlot>> underWay = new();
    private readonly Stack<BatchSlot> free = new(Enumerable.Range(0, Slots).Select(_ => new BatchSlot(limits.BodyBytes)));

    /// <summary>Answers all lines.</summary>
    /// <returns>Why the batch has no answer at all; null: the answers were written.</returns>
    public async Task<Problem?> AnswerAsync()
    {
        try
        {
            var ending = await AnswerLinesAsync();
            await WriteAllAsync();
            if (ending is not null && !output.HasBegun)
                return ending;
            if (ending is not null)
                await WriteAsync(ending);
            await output.EndAsync();
            return null;
        }
        finally
        {
            input.Release();
            await Task.WhenAll(underWay.Cast<Task>()).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<Problem?> AnswerLinesAsync()
    {
        var slot = free.Pop();
        while (!input.HasEnded)
        {
            if (input.TryTake(slot))
            {
                var taken = slot;
                underWay.Enqueue(Task.Run(() =>
                {
                    advice.Answer(taken, aborted);
                    return taken;
                }, aborted));
                if (free.Count == 0)
                    await WriteOldestAsync();
                slot = free.Pop();
            }
            else if (!input.HasEnded)
            {
                await WriteAllAsync(); // the caller may be waiting for these before it sends more
                await output.FlushAsync();
                try
                {
                    await input.WaitAsync();
                }
                catch (TimeoutException)
                {
                    return advice.Refuse(408, $"The next {cutter.Noun} did not arrive within {limits.IdleSeconds} seconds");
                }
            }
        }
        free.Push(slot);
        return cutter.Broken is { } fault ? advice.Refuse(400, fault.Detail, fault) : null;
    }

    private async Task WriteAllAsync()
    {
        while (underWay.Count > 0)
            await WriteOldestAsync();
    }

    private async Task WriteOldestAsync()
    {
        var slot = await underWay.Dequeue();
        await output.WriteAsync(slot.Answer.WrittenMemory);
        slot.Reset();
        free.Push(slot);
    }

    private ValueTask WriteAsync(Problem ending)
    {
        var slot = new BatchSlot(limits.BodyBytes) { Number = cutter.Count + 1 };
        advice.Write(slot, ending);
        return output.WriteAsync(slot.Answer.WrittenMemory);
    }
}
