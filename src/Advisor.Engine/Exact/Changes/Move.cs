namespace Advisor.Engine.Exact.Changes;

/// <summary>Other answers to one question that do the same to every sum.</summary>
/// <param name="Id">Its place among all moves.</param>
/// <param name="Variable">The question, by its place among those that matter.</param>
/// <param name="Effect">What the answers do.</param>
/// <param name="Turns">The bound terms whose demand on this question turns, and whether it becomes met.</param>
/// <param name="Upper">The most that it can add to each sum, whatever is changed with it.</param>
/// <param name="Replies">The answers to a question that takes one; none where it takes several.</param>
/// <param name="Sets">The answers to a question that takes several; none where it takes one.</param>
internal sealed record Move(
    int Id, int Variable, MoveEffect Effect, (int Term, bool Becomes)[] Turns, long[] Upper, List<Reply> Replies, List<OptionSet> Sets);
