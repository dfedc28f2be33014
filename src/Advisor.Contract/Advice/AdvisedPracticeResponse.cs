using Advisor.Engine.Knowledge;

namespace Advisor.Contract.Advice;

/// <summary>A practice that the answers call for.</summary>
/// <param name="Id">The id of the practice.</param>
/// <param name="Name">For people.</param>
/// <param name="Because">Why it helps, in a sentence.</param>
public sealed record AdvisedPracticeResponse(string Id, string Name, string Because)
{
    internal static AdvisedPracticeResponse Of(Practice practice) => new(practice.Id, practice.Name, practice.Why);
}
