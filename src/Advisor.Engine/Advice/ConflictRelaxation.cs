using System.Collections.Immutable;

namespace Advisor.Engine.Advice;

/// <summary>Answers that, taken back together, leave a style again where none was left; no part of them would do.</summary>
/// <param name="Questions">Ids of the questions, in the order of the questionnaire; at least one.</param>
/// <param name="Styles">Ids of the styles that are left then, in the order of the rule set; at least one.</param>
public sealed record ConflictRelaxation(ImmutableArray<string> Questions, ImmutableArray<string> Styles);
