using System.Collections.Immutable;
using Advisor.Engine.Analysis.Mutations;

namespace Advisor.Rules.Examples;

/// <summary>
/// A pinned example: what the rules said of a questionnaire when it was written, so that a change is noticed. No evidence that the advice is right; for
/// that there are cases.
/// </summary>
/// <param name="Rule">The id of the rule that decides it.</param>
/// <param name="File">The name of its file.</param>
/// <param name="Line">The line in which it stands.</param>
/// <param name="Pin">What the rules said.</param>
/// <param name="Faults">What is wrong with it; where there is any, it cannot be tried.</param>
public sealed record Example(string Rule, string File, int Line, Pin Pin, ImmutableArray<Diagnostic> Faults);
