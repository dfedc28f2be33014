using System.Collections.Immutable;
using Advisor.Engine.Answers;

namespace Advisor.Rules.Cases;

/// <summary>A published decision that the rules must reproduce.</summary>
/// <param name="Id">Unique among the cases.</param>
/// <param name="File">The name of its file, such as <c>neutral.yaml</c>.</param>
/// <param name="Line">The line in which it starts.</param>
/// <param name="Source">Where it was published.</param>
/// <param name="Scenario">What was to be decided, in a few sentences.</param>
/// <param name="Answers">What the source states; everything else is open.</param>
/// <param name="Expected">What it was decided to be.</param>
/// <param name="Strength">How firmly.</param>
/// <param name="IsHard">Whether the first idea is the wrong one, as the case says.</param>
/// <param name="Skip">Why it is not run; null: it is.</param>
/// <param name="KnownMiss">Why it is known to fail; null: it must pass.</param>
/// <param name="Faults">What is wrong with it; where there is any, it cannot be run.</param>
public sealed record Case(
    string Id, string File, int Line, CaseSource Source, string Scenario, AnswerSet Answers, Expectation Expected, CaseStrength Strength,
    bool IsHard, string? Skip, string? KnownMiss, ImmutableArray<Diagnostic> Faults);
