namespace Advisor.Engine.Advice;

/// <summary>What a score could still become, over all ways to answer the open questions.</summary>
/// <param name="Low">Never lower than this.</param>
/// <param name="High">Never higher than this.</param>
public readonly record struct ScoreRange(int Low, int High);
