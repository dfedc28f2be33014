using System.Collections.Immutable;

namespace Advisor.Engine.Advice;

/// <summary>A style among the styles, or a technology among those of a style.</summary>
/// <param name="Id">The id of the style or technology.</param>
/// <param name="Place">Its place among its rivals when all else is equal, from 0.</param>
/// <param name="Claims">All that any rule says of it, by the rule's id.</param>
internal sealed record Contender(string Id, int Place, ImmutableArray<Claim> Claims)
{
    /// <summary>The open requirements of each rule that could still rule it out.</summary>
    public ImmutableArray<ImmutableArray<Requirement>> OpenExits(AnswerSheet sheet) =>
        [.. Claims.Where(c => c.RulesOut && c.Premise.Under(sheet) == Truth.Open).Select(c => c.Premise.OpenUnder(sheet))];
}
