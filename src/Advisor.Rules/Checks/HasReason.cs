using Advisor.Rules.Reading;

namespace Advisor.Rules.Checks;

/// <summary>A rule says why.</summary>
internal sealed class HasReason : IRuleCheck
{
    public void Inspect(RuleDraft draft, Vocabulary known, Findings findings)
    {
        if (draft.Fields.Find("because") is not { } node)
            findings.Error(DiagnosticCodes.RuleWithoutReason, draft.Place, $"rule `{draft.Rule.Id}` does not say why", "add `because`");
        else if (RuleReader.IsBlank(node))
            findings.Error(DiagnosticCodes.RuleWithoutReason, node.Place, $"rule `{draft.Rule.Id}` does not say why");
    }
}
