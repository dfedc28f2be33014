using Advisor.Rules.Reading;

namespace Advisor.Rules.Checks;

/// <summary>A rule does something.</summary>
internal sealed class HasEffect : IRuleCheck
{
    public void Inspect(RuleDraft draft, Vocabulary known, Findings findings)
    {
        if (!draft.HasEffect)
            findings.Error(DiagnosticCodes.RuleWithoutEffect, draft.Place, $"rule `{draft.Rule.Id}` does nothing",
                $"add {string.Join(", ", EffectReader.Keys)} or recommends");
    }
}
