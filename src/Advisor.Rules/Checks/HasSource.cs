using Advisor.Rules.Reading;
using Advisor.Rules.Yaml;

namespace Advisor.Rules.Checks;

/// <summary>A rule says where its reason comes from.</summary>
internal sealed class HasSource : IRuleCheck
{
    public void Inspect(RuleDraft draft, Vocabulary known, Findings findings)
    {
        if (draft.Fields.Find("sources") is not { } node)
            findings.Error(DiagnosticCodes.RuleWithoutSource, draft.Place, $"rule `{draft.Rule.Id}` names no source", "add `sources`");
        else if (node is Sequence { Items.IsEmpty: true })
            findings.Error(DiagnosticCodes.RuleWithoutSource, node.Place, $"rule `{draft.Rule.Id}` names no source");
    }
}
