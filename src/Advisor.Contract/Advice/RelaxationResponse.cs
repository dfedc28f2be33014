namespace Advisor.Contract.Advice;

/// <summary>Answers that, taken back together, leave a style again; no part of them would do.</summary>
/// <param name="Answers">The questions to open again.</param>
/// <param name="Styles">The ids of the styles that are left then.</param>
public sealed record RelaxationResponse(IReadOnlyList<string> Answers, IReadOnlyList<string> Styles);
