using System.Collections.Immutable;

namespace Advisor.Engine.Analysis.Proofs;

/// <summary>Every kind of claim. The names are part of the output and do not change.</summary>
public static class ClaimCodes
{
    /// <summary>The style ranks first for some answers.</summary>
    public const string StyleCanWin = "style-can-win";

    /// <summary>The technology is the first of the first style for some answers.</summary>
    public const string TechnologyCanWin = "technology-can-win";

    /// <summary>No answers rule out every style, unless a tension says that they pull against each other.</summary>
    public const string NeverWithoutStyle = "never-without-style";

    /// <summary>Other answers to the question change the first style or its first technology.</summary>
    public const string QuestionHasInfluence = "question-has-influence";

    /// <summary>Some answers make the rule fire.</summary>
    public const string RuleCanFire = "rule-can-fire";

    /// <summary>Sometimes the rule fires for a target that nothing else rules out.</summary>
    public const string RuleNotShadowed = "rule-not-shadowed";

    /// <summary>No other rule says the same of the same targets under the same answers.</summary>
    public const string RuleNotRedundant = "rule-not-redundant";

    /// <summary>Without the rule some ranking, or some list of practices, would be different.</summary>
    public const string RuleHasEffect = "rule-has-effect";

    /// <summary>No other rule says the opposite of the same target under the same answers.</summary>
    public const string RulesDoNotContradict = "rules-do-not-contradict";

    /// <summary>Through the rule, a larger amount never favours a technology with a smaller limit.</summary>
    public const string FactsAreMonotone = "facts-are-monotone";

    /// <summary>The order of files, rules and answers changes no advice.</summary>
    public const string OrderDoesNotMatter = "order-does-not-matter";

    /// <summary>All of them, in the order in which they are reported.</summary>
    public static ImmutableArray<string> All { get; } =
    [
        StyleCanWin, TechnologyCanWin, NeverWithoutStyle, QuestionHasInfluence, RuleCanFire, RuleNotShadowed, RuleNotRedundant, RuleHasEffect,
        RulesDoNotContradict, FactsAreMonotone, OrderDoesNotMatter,
    ];
}
