using System.Collections.Immutable;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Advice;

/// <summary>A practice that the answers call for in a style.</summary>
/// <param name="Practice">The practice.</param>
/// <param name="Questions">Ids of the questions whose answers call for it, in the order of the questionnaire.</param>
/// <param name="Rule">The rule that recommends it; null where the practice's own conditions do.</param>
public sealed record PracticeAdvice(Practice Practice, ImmutableArray<string> Questions, Rule? Rule)
{
    /// <summary>The practice's place in the rule set.</summary>
    internal int Place { get; init; }
}
