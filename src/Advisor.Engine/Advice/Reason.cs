using System.Collections.Immutable;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Advice;

/// <summary>One rule that fired for one target: data made while deciding; sentences are made later.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Effect">Its effect on the target.</param>
/// <param name="Questions">Ids of the questions whose answers it read, in the order of the questionnaire; empty for a rule that always holds.</param>
public sealed record Reason(Rule Rule, Effect Effect, ImmutableArray<string> Questions);
