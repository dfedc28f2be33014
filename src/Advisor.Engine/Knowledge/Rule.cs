using System.Collections.Immutable;

namespace Advisor.Engine.Knowledge;

/// <summary>
/// One reason: when all conditions hold, the effects count. Either all its targets are styles, or all are technologies; a rule with
/// <see cref="Where"/> or <see cref="Within"/> speaks of technologies.
/// </summary>
/// <param name="Id">Unique within the rule set.</param>
/// <param name="When">Conditions on answers, at most one a question; empty: always.</param>
/// <param name="Where">Conditions on the facts of the technology in question; empty: any.</param>
/// <param name="Within">Ids of the styles inside which the rule speaks of technologies; empty: every style.</param>
/// <param name="Effects">What it does, by kind and target; may be empty where it only recommends.</param>
/// <param name="Recommends">Ids of practices to recommend when it fires.</param>
/// <param name="Because">The reason, in a sentence; may hold placeholders: <c>{technology}</c>, <c>{answer.QUESTION}</c>, <c>{fact.FACT}</c>.</param>
/// <param name="Sources">Where the reason comes from, at least one.</param>
/// <param name="Origin">Where it is written, as file:line:column; for people, not part of the rule's meaning.</param>
public sealed record Rule(
    string Id, ImmutableArray<Condition> When, ImmutableArray<FactCondition> Where, ImmutableArray<string> Within,
    ImmutableArray<Effect> Effects, ImmutableArray<string> Recommends, string Because, ImmutableArray<Source> Sources, string Origin);
