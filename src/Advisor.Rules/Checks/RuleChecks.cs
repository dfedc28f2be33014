using Advisor.Rules.Reading;

namespace Advisor.Rules.Checks;

/// <summary>All checks of single rules.</summary>
internal static class RuleChecks
{
    public static readonly IReadOnlyList<IRuleCheck> All =
    [
        new HasReason(), new HasSource(), new HasEffect(), new OneEffectPerTarget(), new OneKindOfTarget(), new WhereOnTechnologies(),
        new NamesItsTechnologies(), new ReasonIsSentence(), new PlaceholdersCanBeFilled(), new WithinItsStyles(),
    ];
}
