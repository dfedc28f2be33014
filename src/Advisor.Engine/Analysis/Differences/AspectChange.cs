namespace Advisor.Engine.Analysis.Differences;

/// <summary>One thing that a part says.</summary>
/// <param name="Aspect">Such as <c>when payload</c>, <c>favours kafka</c>, <c>fact max_message</c>.</param>
/// <param name="Old">What the old one says; null: nothing.</param>
/// <param name="New">What the new one says; null: nothing.</param>
public sealed record AspectChange(string Aspect, string? Old, string? New);
