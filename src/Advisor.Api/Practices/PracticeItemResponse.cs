using Advisor.Engine.Knowledge;

namespace Advisor.Api.Practices;

/// <summary>What to do beside choosing a style and a technology.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">For people.</param>
/// <param name="Why">The reason, in a sentence.</param>
public sealed record PracticeItemResponse(string Id, string Name, string Why)
{
    internal static PracticeItemResponse Of(Practice practice) => new(practice.Id, practice.Name, practice.Why);
}
