using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Advice;

/// <summary>An open question that can still change rank 1.</summary>
/// <param name="Question">The question.</param>
/// <param name="Gain">More than 0, at most 1: the share of the leading style's lead that an answer can take away, averaged over the styles that
/// can still overtake it.</param>
public sealed record NextQuestion(Question Question, decimal Gain);
