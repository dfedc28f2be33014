using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Advice;

/// <summary>A rule that speaks of a target and did not fire.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Effect">What it would have done.</param>
/// <param name="Question">The question whose answer stood in the way: the first, in the order of the questionnaire, whose condition failed, or,
/// where none failed, the first that is open.</param>
/// <param name="IsOpen">Whether the question is open; otherwise its answer failed the condition.</param>
public sealed record UnmetRule(Rule Rule, Effect Effect, string Question, bool IsOpen);
