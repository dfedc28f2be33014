using System.Collections.Immutable;

namespace Advisor.Engine.Knowledge;

/// <summary>
/// What a rule asks of a fact of each technology it speaks of. A fact that is not known satisfies no condition, so a rule
/// neither praises nor blames a technology for what nobody knows.
/// </summary>
/// <param name="Fact">The id of the fact.</param>
public abstract record FactCondition(string Fact);

/// <summary>Holds when the fact names any of the options. A flag names <c>true</c> or <c>false</c>.</summary>
public sealed record FactHas(string Fact, ImmutableArray<string> AnyOf) : FactCondition(Fact);

/// <summary>Holds when the fact is known and names none of the options.</summary>
public sealed record FactLacks(string Fact, ImmutableArray<string> NoneOf) : FactCondition(Fact);

/// <summary>Holds when the amount lies between the bounds.</summary>
public sealed record FactInRange(string Fact, Bound? Low, Bound? High) : FactCondition(Fact);

/// <summary>A condition that relates a fact to an answer; it is open as long as the question is.</summary>
/// <param name="Question">The id of the question whose answer is compared with the fact.</param>
public abstract record Relation(string Fact, string Question) : FactCondition(Fact);

/// <summary>Holds when the fact names at least one of the answered options.</summary>
public sealed record FactHasAnswer(string Fact, string Question) : Relation(Fact, Question);

/// <summary>Holds when the fact is known and names none of the answered options.</summary>
public sealed record FactLacksAnswer(string Fact, string Question) : Relation(Fact, Question);

/// <summary>Holds when the answered amount is larger than the fact's.</summary>
public sealed record FactBelowAnswer(string Fact, string Question) : Relation(Fact, Question);

/// <summary>Holds when the answer names the technology itself. <see cref="FactCondition.Fact"/> is <c>id</c>.</summary>
public sealed record NamedInAnswer(string Question) : Relation("id", Question);
