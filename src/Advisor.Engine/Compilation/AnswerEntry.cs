namespace Advisor.Engine.Compilation;

/// <summary>What one answer does by itself.</summary>
/// <param name="Row">The first packed row.</param>
/// <param name="Rows">How many rows there are; seldom more than one.</param>
/// <param name="Exclusion">The set of the targets that it rules out.</param>
/// <param name="Exclusions">1 if there are any; else 0.</param>
internal readonly record struct AnswerEntry(int Row, int Rows, int Exclusion, int Exclusions);
