using System.Runtime.CompilerServices;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Explanation;

/// <summary>A style or technology as sentences speak of it. Safe to share among threads.</summary>
/// <param name="name">Its name as the rule set has it.</param>
/// <param name="technology">Null: it is a style.</param>
internal sealed class Subject(Phrasebook book, string name, Technology? technology)
{
    // As long as the rule lives: one that is not of the rule set is not kept with it.
    private readonly ConditionalWeakTable<Rule, RuleWording> wordings = new();

    /// <summary>Its name, as a heading has it.</summary>
    public string Name { get; } = Prose.Tidy(name);

    /// <summary>Its name as a common noun in a sentence.</summary>
    public string Inside { get; } = Prose.Inside(Prose.Tidy(name));

    /// <summary>Its name without what follows in brackets.</summary>
    public string Short { get; } = Prose.Short(name);

    /// <summary>Whether it is several things in a sentence; see <see cref="Numerus"/>.</summary>
    public bool IsPlural { get; } = Numerus.IsPlural(Prose.Short(name));

    /// <summary>The form of a verb that goes with <see cref="Short"/>.</summary>
    public string Verb(string one, string several) => IsPlural ? several : one;

    /// <summary>What a rule says of it.</summary>
    public RuleWording Wording(Rule rule) => wordings.GetOrAdd(rule, static (r, me) => me.Word(r), this);

    private RuleWording Word(Rule rule) => new(book, rule, technology, Short);
}
