using System.Collections.Immutable;
using Advisor.Engine.Answers;

namespace Advisor.Engine.Analysis.Differences;

/// <summary>Answers for which two rule sets advise differently.</summary>
/// <param name="Answers">The answers; taking any one back would give the same advice again, as far as the same difference goes.</param>
/// <param name="Before">The first choice by the one.</param>
/// <param name="After">The first choice by the other.</param>
/// <param name="RuledOut">Who is ruled out only by the other: ids of styles, or of a technology and its style with a slash between.</param>
/// <param name="Readmitted">Who is ruled out only by the one.</param>
/// <param name="Rules">Ids of the rules that do it: those that fire here and do not do the same in both; empty: it is due to who competes.</param>
/// <param name="IsSmallest">Whether no questionnaire with fewer answers in which one of these rules fires has other advice; false: it was not settled.</param>
public sealed record AdviceChange(
    AnswerSet Answers, FirstChoice Before, FirstChoice After, ImmutableArray<string> RuledOut, ImmutableArray<string> Readmitted,
    ImmutableArray<string> Rules, bool IsSmallest);
