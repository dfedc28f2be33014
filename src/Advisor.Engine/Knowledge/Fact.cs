using System.Collections.Immutable;

namespace Advisor.Engine.Knowledge;

/// <summary>What is known of a technology in one respect. A fact that is absent is not known; it is never a default.</summary>
/// <param name="Id">The id of its <see cref="FactDefinition"/>.</param>
/// <param name="Source">Where a limit comes from, with its date; null for facts that need none of their own.</param>
/// <param name="Note">What a reader should know beside the value; null: nothing.</param>
public abstract record Fact(string Id, Source? Source, string? Note);

/// <summary>A fact that names one or more options: a choice, a set, or a flag (<c>true</c> or <c>false</c>).</summary>
/// <param name="Options">Option ids; a set may be empty ("none of them").</param>
public sealed record OptionsFact(string Id, ImmutableArray<string> Options, Source? Source = null, string? Note = null) : Fact(Id, Source, Note);

/// <summary>A fact that is an amount in the base unit: bytes, messages a second.</summary>
public sealed record AmountFact(string Id, decimal Amount, Source? Source = null, string? Note = null) : Fact(Id, Source, Note);

/// <summary>A fact for people; no rule can ask for it.</summary>
public sealed record TextFact(string Id, string Text, Source? Source = null, string? Note = null) : Fact(Id, Source, Note);
