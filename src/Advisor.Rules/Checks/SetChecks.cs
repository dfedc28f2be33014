using Advisor.Rules.Reading;

namespace Advisor.Rules.Checks;

/// <summary>All checks of whole rule sets. Their findings are warnings: such a set works.</summary>
internal static class SetChecks
{
    public static readonly IReadOnlyList<ISetCheck> All =
    [
        new StylesAreServed(), new QuestionsAreRead(), new RulesMeetTechnologies(), new NamesDiffer(), new SourcesAreCited(),
    ];
}
