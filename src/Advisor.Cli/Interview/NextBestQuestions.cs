using Advisor.Engine.Advice;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;

namespace Advisor.Cli.Interview;

/// <summary>An interview that always asks what decides most, and ends when nothing that is left can change which style ranks first.</summary>
internal sealed class NextBestQuestions(AdviceEngine engine, IInterviewer interviewer)
{
    /// <summary>Asks.</summary>
    /// <param name="answers">What is known already.</param>
    /// <param name="ct">Ends the interview.</param>
    /// <returns>The advice for all that is known then.</returns>
    public Recommendation Hold(AnswerSet answers, CancellationToken ct)
    {
        var unknown = new HashSet<string>(StringComparer.Ordinal);
        while (true)
        {
            var advice = engine.Advise(answers, ct);
            if (answers.Count > 0)
                interviewer.Tell(State(advice));
            if (advice.NextQuestions.FirstOrDefault(q => !unknown.Contains(q.Question.Id))?.Question is not { } next)
                return advice;
            switch (interviewer.Ask(next, ct))
            {
                case Reply.Answered reply:
                    answers = answers.With(next.Id, reply.Answer);
                    break;
                case Reply.NotKnown:
                    unknown.Add(next.Id);
                    break;
                default:
                    return advice;
            }
        }
    }

    private static string State(Recommendation advice)
    {
        if (advice.Styles is not [var first, ..])
            return "So far: every style is ruled out";
        var style = Name(advice.RuleSet, first);
        return advice.NextQuestions.IsEmpty ? $"Settled: {style}"
            : $"So far: {style}; {advice.NextQuestions.Length} {(advice.NextQuestions.Length == 1 ? "question" : "questions")} can still change that";
    }

    private static string Name(RuleSet ruleSet, StyleAdvice first) =>
        ruleSet.FindStyle(first.Standing.Id)!.Name + (first.Technologies is [var technology, ..] ? $" with {ruleSet.FindTechnology(technology.Id)!.Name}" : "");
}
