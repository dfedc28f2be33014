namespace Advisor.Engine.Exact;

/// <summary>Other answers to one question that do the same to every sum.</summary>
/// <param name="Added">What they add to each sum by themselves, over what the present answer adds.</param>
/// <param name="Bits">Which of the demands that are bound to other questions they meet.</param>
/// <param name="Replies">The answers.</param>
internal sealed record Move(long[] Added, ulong Bits, List<Reply> Replies);
