using Advisor.Rules.Reading;

namespace Advisor.Rules.Checks;

/// <summary>One check of one rule, after it was read.</summary>
internal interface IRuleCheck
{
    void Inspect(RuleDraft draft, Vocabulary known, Findings findings);
}
