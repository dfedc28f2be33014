using Advisor.Rules.Reading;

namespace Advisor.Rules.Checks;

/// <summary>Only technologies have facts, and only they stand within styles.</summary>
internal sealed class WhereOnTechnologies : IRuleCheck
{
    public void Inspect(RuleDraft draft, Vocabulary known, Findings findings)
    {
        if (!draft.Effects.Any(e => e.Effect.Target is { } target && known.Styles.Contains(target)))
            return;
        foreach (var key in (string[])["where", "within"])
            if (draft.Fields.Has(key))
                findings.Error(DiagnosticCodes.WhereOnStyles, draft.Fields.KeyPlace(key), $"`{key}` in rule `{draft.Rule.Id}`, which speaks of styles");
    }
}
