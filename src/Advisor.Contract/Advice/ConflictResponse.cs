namespace Advisor.Contract.Advice;

/// <summary>A minimal set of answers that cannot hold together.</summary>
/// <param name="Answers">The questions whose answers they are.</param>
public sealed record ConflictResponse(IReadOnlyList<string> Answers);
