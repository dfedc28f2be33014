using System.Collections.Immutable;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Tests.Worlds;

/// <summary>Short ways to write the parts of a rule set.</summary>
internal static class Parts
{
    public static Question Choice(string id, params string[] options) => Ask(id, QuestionType.Choice, options);

    public static Question Choices(string id, params string[] options) => Ask(id, QuestionType.Choices, options);

    public static Question Technologies(string id, params string[] technologies) => Ask(id, QuestionType.Technologies, technologies);

    public static Question Bytes(string id) => Ask(id, QuestionType.Bytes);

    public static Question PerSecond(string id) => Ask(id, QuestionType.PerSecond);

    public static Style Style(string id, int order) => new(id, $"Style {id}", "What it is.", order, []);

    public static Technology Technology(string id, string[] styles, params Fact[] facts) => new(
        id, $"Technology {id}", "Somebody", [.. styles], facts.ToImmutableSortedDictionary(f => f.Id, f => f, StringComparer.Ordinal), [], [], [], []);

    public static Practice Practice(string id, string[] styles, params Condition[][] when) =>
        new(id, $"Practice {id}", [.. when.Select(w => w.ToImmutableArray())], "Why.", "How.", [.. styles], [], [], [], []);

    public static OptionsFact Has(string fact, params string[] options) => new(fact, [.. options]);

    public static AmountFact Amount(string fact, decimal amount) => new(fact, amount);

    public static RuleBuilder Rule(string id) => new(id);

    private static Question Ask(string id, QuestionType type, params string[] options) =>
        new(id, $"What about {id}?", type, [.. options.Select(o => new Option(o, $"it is {o}"))]);
}
