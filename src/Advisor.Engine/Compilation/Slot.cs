namespace Advisor.Engine.Compilation;

/// <summary>Bitmaps over the listed rows for one clause of one question that takes several options.</summary>
/// <param name="Question">The question's place.</param>
/// <param name="Negated">Where the bitmap begins of the rows that hold when no option is met: the negated, and those that do not ask.</param>
/// <param name="Options">Where that of the first option begins: the rows that turn when it is met. Those of the others follow.</param>
internal readonly record struct Slot(int Question, int Negated, int Options);
