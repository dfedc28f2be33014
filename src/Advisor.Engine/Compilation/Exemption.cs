namespace Advisor.Engine.Compilation;

/// <summary>Sets of targets for one question that takes several options.</summary>
/// <param name="Question">The question's place.</param>
/// <param name="Start">Where the first set begins: whom any answer rules out. Follows one for each option: whom it exempts from that.</param>
internal readonly record struct Exemption(int Question, int Start);
