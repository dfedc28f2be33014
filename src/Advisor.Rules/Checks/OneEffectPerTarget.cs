using Advisor.Rules.Reading;

namespace Advisor.Rules.Checks;

/// <summary>A rule speaks of each target once, so that its reason reads one way.</summary>
internal sealed class OneEffectPerTarget : IRuleCheck
{
    public void Inspect(RuleDraft draft, Vocabulary known, Findings findings)
    {
        foreach (var again in draft.Effects.GroupBy(e => e.Effect.Target).SelectMany(g => g.Skip(1)))
            findings.Error(DiagnosticCodes.TwoEffects, again.Place, again.Effect.Target is { } target
                ? $"rule `{draft.Rule.Id}` has a second effect on `{target}`"
                : $"rule `{draft.Rule.Id}` has a second effect on the same technologies", "write two rules");
    }
}
