using Advisor.Engine.Advice;
using Advisor.Engine.Answers;

namespace Advisor.Engine.Analysis.Mutations;

/// <summary>A questionnaire whose advice is watched.</summary>
/// <param name="Answers">The answers.</param>
/// <param name="IsSame">Whether a ranking comes to the same result as that by the rules.</param>
public sealed record Trial(AnswerSet Answers, Func<RankOrder, bool> IsSame);
