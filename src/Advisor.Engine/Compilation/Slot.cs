namespace Advisor.Engine.Compilation;

/// <summary>Bitmaps over the listed rows for one clause of one question.</summary>
/// <param name="Question">The question's place.</param>
/// <param name="IsMultiple">Whether it takes several options.</param>
/// <param name="Start">
/// Where the first bitmap begins: the rows that do not ask, which hold while the question is open. For a single answer follows one for each cell. For
/// several options follow the rows that hold when no option is met, and one for each option with the rows that turn when it is.
/// </param>
internal readonly record struct Slot(int Question, bool IsMultiple, int Start);
