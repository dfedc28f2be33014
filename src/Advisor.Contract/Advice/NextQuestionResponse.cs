using System.ComponentModel.DataAnnotations;

namespace Advisor.Contract.Advice;

/// <summary>An open question that can still change rank 1.</summary>
/// <param name="Id">The id of the question.</param>
/// <param name="Ask">The question as a person is asked it.</param>
/// <param name="Gain">0.01 to 1: the question's share in all that answers can still move between the leading style and those that can overtake it.</param>
public sealed record NextQuestionResponse(string Id, string Ask, [property: Range(0.0, 1.0)] decimal Gain);
