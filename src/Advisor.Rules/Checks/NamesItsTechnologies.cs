using Advisor.Rules.Reading;

namespace Advisor.Rules.Checks;

/// <summary>A rule that names no target says which technologies it means.</summary>
internal sealed class NamesItsTechnologies : IRuleCheck
{
    public void Inspect(RuleDraft draft, Vocabulary known, Findings findings)
    {
        if (draft.Fields.Has("where") || draft.Fields.Has("within"))
            return;
        foreach (var (_, place) in draft.Effects.Where(e => e.Effect.Target is null))
            findings.Error(DiagnosticCodes.EffectOnEverything, place, $"rule `{draft.Rule.Id}` speaks of every technology", "name targets, or add `where`");
    }
}
