using System.Collections.Immutable;

namespace Advisor.Rules.Cases;

/// <summary>What a published decision leaves open to the rules, and what it does not.</summary>
/// <param name="Styles">Ids of the styles of which one must rank first; at least one.</param>
/// <param name="Technologies">Ids of the technologies of which one must be among the top three of that style; empty: the source names none.</param>
/// <param name="NotStyles">Ids of styles that must not rank first.</param>
/// <param name="NotTechnologies">Ids of technologies that must not be among the top three of the style that ranks first.</param>
public sealed record Expectation(
    ImmutableArray<string> Styles, ImmutableArray<string> Technologies, ImmutableArray<string> NotStyles, ImmutableArray<string> NotTechnologies);
