using Advisor.Engine.Advice;

namespace Advisor.Engine.Analysis.Proofs;

/// <summary>What a search for answers came to.</summary>
/// <param name="Sheet">Answers as they were wanted; null: none were found.</param>
/// <param name="IsProven">Whether there are none where none were found.</param>
internal readonly record struct Finding(AnswerSheet? Sheet, bool IsProven);
