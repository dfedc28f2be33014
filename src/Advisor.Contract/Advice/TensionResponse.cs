using Advisor.Engine.Advice;
using Advisor.Engine.Explanation;
using Advisor.Engine.Knowledge;

namespace Advisor.Contract.Advice;

/// <summary>Answers that pull against each other.</summary>
/// <param name="Id">The id of the tension.</param>
/// <param name="Answers">The questions whose answers they are.</param>
/// <param name="Detail">What is odd about them and what to do.</param>
public sealed record TensionResponse(string Id, IReadOnlyList<string> Answers, string Detail)
{
    internal static TensionResponse Of(Tension tension, Recommendation advice) =>
        Of(tension, advice.RuleSet, Sentence.Of(tension, advice.Answers));

    internal static TensionResponse Of(Tension tension, RuleSet ruleSet, string detail) =>
        new(tension.Id, [.. ruleSet.Questions.Where(q => tension.When.Any(c => c.Question == q.Id)).Select(q => q.Id)], detail);
}
