using Advisor.Engine.Advice;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Explanation;

/// <summary>The failure modes of the chosen style, with those first that the answers say would hurt most.</summary>
internal static class FearedFirst
{
    /// <summary>All of them; within the feared and the others, in the order of the style.</summary>
    public static IReadOnlyList<FailureMode> Of(Case @case, StyleAdvice leader)
    {
        var feared = @case.Advice.Answers.Select(a => a.Value).OfType<OptionsAnswer>().SelectMany(a => a.Options).ToHashSet(StringComparer.Ordinal);
        return [.. (@case.RuleSet.FindStyle(leader.Standing.Id)?.FailureModes ?? []).OrderByDescending(m => feared.Contains(m.Mode))];
    }
}
