using System.Collections.Immutable;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Advice;

/// <summary>Holds when the answer names none of the options: what is left of <see cref="FactLacksAnswer"/> once the technology is known.</summary>
internal sealed record NoneOfCondition(string Question, ImmutableArray<string> NoneOf) : Condition(Question);
