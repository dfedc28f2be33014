using System.Buffers;

namespace Advisor.Api.Advice.Batch;

/// <summary>
/// Cuts what arrives into lines or elements, wherever the network cut it. It looks for their ends only; whether they are sound is
/// seen later.
/// </summary>
internal abstract class BatchCutter
{
    /// <summary>What one piece is to the caller.</summary>
    public abstract string Noun { get; }

    /// <summary>How many have been cut, blank ones counted.</summary>
    public long Count { get; protected set; }

    /// <summary>Why nothing more can be cut; null: it can.</summary>
    public Fault? Broken { get; protected set; }

    /// <summary>Moves the front of the input into the slot until that is complete.</summary>
    /// <returns>Whether it is; if not, all the input was taken, or <see cref="Broken"/> says why not.</returns>
    public abstract bool TryCut(ref ReadOnlySequence<byte> input, BatchSlot slot);

    /// <summary>Completes the slot with what is left where the input ends.</summary>
    public abstract bool TryFinish(BatchSlot slot);
}
