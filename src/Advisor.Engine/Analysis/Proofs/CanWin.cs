using Advisor.Engine.Advice;
using Advisor.Engine.Answers;
using Advisor.Engine.Exact;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Analysis.Proofs;

/// <summary>Whether there are answers under which somebody ranks first: a style, or a technology in a style that ranks first itself.</summary>
internal sealed class CanWin
{
    private readonly Terrain terrain;
    private readonly Situation open;
    private readonly Maximizer maximizer;
    private readonly Questionnaires questionnaires;
    private readonly ProofOptions options;

    public CanWin(RuleSet ruleSet, Questionnaires questionnaires, ProofOptions options)
    {
        terrain = new(ruleSet);
        open = new(terrain, AnswerSet.Empty(ruleSet));
        maximizer = new(terrain);
        (this.questionnaires, this.options) = (questionnaires, options);
    }

    public Claim Of(string code, string id)
    {
        var isProven = true;
        foreach (var way in Goal.First(terrain, id).Ways)
        {
            var course = Course.Of(terrain, Race.Of(open, way.Duels, way.Ranked, _ => true));
            var verdict = new WinSearch(course, maximizer, options.Cancellation, options.WorkLimit).Find();
            isProven &= verdict.IsProven;
            if (verdict.Facets is { } facets)
                return new(code, id, Verdict.Holds, "it ranks first here", questionnaires.ToAnswers(Needed(course, facets)));
        }

        return isProven
            ? new(code, id, Verdict.Fails, "no answers put it first; say what speaks for it, or take it out")
            : new(code, id, Verdict.Undecided, $"the search met its limit of {options.WorkLimit} nodes; raise it");
    }

    private AnswerSheet Needed(Course course, int[] facets)
    {
        var sheet = questionnaires.Blank;
        for (var v = 0; v < facets.Length; v++)
        {
            var answer = facets[v];
            facets[v] = 0;
            if (Course.IsWon(course.Sums(facets)))
                continue;
            facets[v] = answer;
            sheet = sheet.With(course.Places[v], course.AnswerOf(v, answer));
        }

        return sheet;
    }
}
