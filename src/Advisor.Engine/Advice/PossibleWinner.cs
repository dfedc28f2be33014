using System.Collections.Immutable;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Advice;

/// <summary>A style that could still rank first.</summary>
/// <param name="Style">The id of the style.</param>
/// <param name="Witness">Answers to open questions with which it ranks first; each of them is needed. Empty: it does already.</param>
public sealed record PossibleWinner(string Style, ImmutableArray<KeyValuePair<Question, Answer>> Witness);
