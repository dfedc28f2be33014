using Advisor.Engine.Knowledge;
using Advisor.Rules.Reading;

namespace Advisor.Rules.Checks;

/// <summary>A rule speaks of styles, of technologies by name, or of all that meet its conditions, not of two of these.</summary>
internal sealed class OneKindOfTarget : IRuleCheck
{
    public void Inspect(RuleDraft draft, Vocabulary known, Findings findings)
    {
        if (draft.Effects.IsEmpty)
            return;
        var (first, _) = draft.Effects[0];
        if (draft.Effects.FirstOrDefault(e => Kind(e.Effect, known) != Kind(first, known)) is ({ } effect, var place))
            findings.Error(DiagnosticCodes.MixedTargets, place,
                $"rule `{draft.Rule.Id}` speaks of {Kind(first, known)} and of {Kind(effect, known)}", "write two rules");
    }

    private static string Kind(Effect effect, Vocabulary known) =>
        effect.Target is null ? "whatever meets its conditions" : known.Styles.Contains(effect.Target) ? "styles" : "technologies by name";
}
