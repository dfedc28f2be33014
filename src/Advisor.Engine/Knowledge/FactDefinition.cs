using System.Collections.Immutable;

namespace Advisor.Engine.Knowledge;

/// <summary>A kind of fact that technologies may state.</summary>
/// <param name="Id">Unique among the facts.</param>
/// <param name="Meaning">What it says.</param>
/// <param name="Type">Its form.</param>
/// <param name="Options">What a choice or a set may hold; <c>true</c> and <c>false</c> for a flag; empty otherwise.</param>
public sealed record FactDefinition(string Id, string Meaning, FactType Type, ImmutableArray<string> Options);
