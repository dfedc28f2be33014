using Advisor.Engine.Knowledge;

namespace Advisor.Api.Rules;

/// <summary>A rule in short.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Effects">What it does when it applies.</param>
/// <param name="Because">The reason, in a sentence; words in braces stand for the technology, an answer or a fact.</param>
public sealed record RuleItemResponse(string Id, IReadOnlyList<EffectResponse> Effects, string Because)
{
    internal static RuleItemResponse Of(Rule rule) => new(rule.Id, [.. rule.Effects.Select(EffectResponse.Of)], rule.Because);
}
