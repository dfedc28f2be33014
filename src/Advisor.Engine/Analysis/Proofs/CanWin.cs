using Advisor.Engine.Advice;
using Advisor.Engine.Answers;
using Advisor.Engine.Exact;
using Advisor.Engine.Exact.Changes;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Analysis.Proofs;

/// <summary>Whether there are answers under which somebody ranks first: a style, or a technology in a style that ranks first itself.</summary>
internal sealed class CanWin
{
    private readonly Terrain terrain;
    private readonly Situation open;
    private readonly BucketElimination elimination = new();
    private readonly Questionnaires questionnaires;
    private readonly ProofOptions options;

    public CanWin(RuleSet ruleSet, Questionnaires questionnaires, ProofOptions options)
    {
        terrain = new(ruleSet);
        open = new(terrain, AnswerSet.Empty(ruleSet));
        (this.questionnaires, this.options) = (questionnaires, options);
    }

    public Claim Of(string code, string id)
    {
        var isProven = true;
        foreach (var way in Goal.First(terrain, id).Ways)
        {
            var course = CourseOf(way);
            var found = new Climb(course, new(options.Seed)).Find();
            if (found is null)
            {
                (found, var wayIsProven) = new WinSearch(course, elimination, options.Cancellation, options.WorkLimit).Find();
                isProven &= wayIsProven;
            }

            if (found is not { } facets)
                continue;
            var sheet = Needed(course, facets);
            if (IsWon(way, sheet))
                return new(code, id, Verdict.Holds, "it ranks first here", questionnaires.ToAnswers(sheet));
            isProven = false;
        }

        return isProven
            ? new(code, id, Verdict.Fails, "no answers put it first; say what speaks for it, or take it out")
            : new(code, id, Verdict.Undecided, $"the search met its limit of {options.WorkLimit} nodes; raise it");
    }

    /// <summary>
    /// A question with too many sets of options is asked without what can only harm: if even so nobody can win, nobody can. What is found has to be tried.
    /// </summary>
    private Course CourseOf(GoalWay way)
    {
        var race = Race.Of(open, way.Duels, way.Ranked, _ => true);
        var course = Course.Of(race);
        if (course.IsComplete)
            return course;
        var tooMany = course.Variables.Where(v => !v.IsComplete).Select(v => v.Place).ToHashSet();
        race.Terms.RemoveAll(t => t.Demands is [var only] && tooMany.Contains(only.Place) && t.Weights.All(w => w <= 0));
        return Course.Of(race);
    }

    private static bool IsWon(GoalWay way, AnswerSheet sheet) =>
        way.Ranked.All(r => !Position.Of(r.Contender, sheet).IsRuledOut) && way.Duels.All(d => Position.Of(d.Behind.Contender, sheet) is var behind
            && (behind.IsRuledOut || Position.Of(d.Ahead.Contender, sheet).Strength > behind.Strength));

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
            sheet = sheet.With(course.Variables[v].Place, course.Variables[v].AnswerOf(answer));
        }

        return sheet;
    }
}
