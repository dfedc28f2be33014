using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Advice;

/// <summary>An open question that can still change rank 1.</summary>
/// <param name="Question">The question.</param>
/// <param name="Gain">0.01 to 1: the question's share in all that answers to the open questions take, on average, off the most that styles can still gain
/// on the leading one.</param>
public sealed record NextQuestion(Question Question, decimal Gain);
