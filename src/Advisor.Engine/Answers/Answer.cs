using System.Collections.Immutable;

namespace Advisor.Engine.Answers;

/// <summary>The answer to one question, checked against it.</summary>
public abstract record Answer;

/// <summary>One option, or several where the question takes several.</summary>
/// <param name="Options">Option ids in the order of the questionnaire, each once, at least one.</param>
public sealed record OptionsAnswer(ImmutableArray<string> Options) : Answer;

/// <summary>An amount in the question's base unit, 0 or more.</summary>
public sealed record AmountAnswer(decimal Amount) : Answer;
