using Advisor.Engine.Answers;

namespace Advisor.Engine.Analysis.Proofs;

/// <summary>One statement about a rule set, and whether it is true of every questionnaire.</summary>
/// <param name="Code">One of <see cref="ClaimCodes"/>.</param>
/// <param name="Subject">The id of the rule, style, technology or question that it is about; <c>rules</c> where it is about them all.</param>
/// <param name="Verdict">What became of it.</param>
/// <param name="Because">Why, in one sentence without a full stop.</param>
/// <param name="Witness">A questionnaire that shows it, with no answer that is not needed; null: none is needed, or there is none.</param>
/// <param name="Place">Where the subject is written, as file:line:column; where it is the rules as a whole, the rule most to blame, if there is one.</param>
public sealed record Claim(string Code, string Subject, Verdict Verdict, string Because, AnswerSet? Witness = null, string? Place = null);
