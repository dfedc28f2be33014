using Advisor.Engine.Knowledge;
using Advisor.Rules.Reading;

namespace Advisor.Rules.Checks;

/// <summary>A rule set with the places where its parts are written.</summary>
/// <param name="RuleSet">The rules.</param>
/// <param name="Known">The files behind the ids.</param>
/// <param name="Drafts">The rules as read.</param>
internal sealed record LinkedSet(RuleSet RuleSet, Vocabulary Known, IReadOnlyList<RuleDraft> Drafts);
