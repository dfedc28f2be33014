using System.Collections.Immutable;
using Advisor.Engine.Knowledge;
using Advisor.Rules.Yaml;

namespace Advisor.Rules.Reading;

/// <summary>A rule as read, with the places that the checks of it report.</summary>
/// <param name="Rule">The rule; only sound if nothing was found in it.</param>
/// <param name="Fields">What the author wrote.</param>
/// <param name="Owner">The technology in whose file it stands; null: in none.</param>
/// <param name="Effects">The rule's effects with their places.</param>
/// <param name="Because">The reason; null: missing or faulty.</param>
/// <param name="Within">The styles with their places.</param>
internal sealed record RuleDraft(
    Rule Rule, Fields Fields, Technology? Owner, ImmutableArray<(Effect Effect, Place Place)> Effects, Word? Because, ImmutableArray<Word> Within)
{
    /// <summary>Where the rule is named.</summary>
    public Place Place => Fields.Place;

    /// <summary>Whether the author gave it any effect, sound or not.</summary>
    public bool HasEffect => EffectReader.Keys.Any(Fields.Has) || Fields.Has("recommends");
}
