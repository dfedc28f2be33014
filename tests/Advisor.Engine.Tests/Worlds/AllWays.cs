using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Tests.Worlds;

/// <summary>Every way to answer, counted out by plain advice: what searches must agree with.</summary>
internal static class AllWays
{
    /// <summary>
    /// One answer for each that any rule could tell apart, in the order of the axis: all options, all sets of options, an amount at and between all bounds.
    /// </summary>
    public static IReadOnlyList<Answer?> AnswersTo(RuleSet ruleSet, Question question)
    {
        var contest = new Contest(ruleSet);
        var conditions = contest.Styles.Concat(contest.Styles.SelectMany(s => contest.TechnologiesOf(s)))
            .SelectMany(c => c.Claims).SelectMany(c => c.Premise.Requirements).Where(r => r.Question == question).SelectMany(r => r.Conditions).ToList();
        if (question.IsMultiple)
        {
            return
            [
                .. Enumerable.Range(1, (1 << question.Options.Length) - 1)
                    .Select(set => new OptionsAnswer([.. question.Options.Where((_, i) => ((set >> i) & 1) == 1).Select(o => o.Id)])),
            ];
        }

        return Axis.Of(question, conditions);
    }

    /// <summary>
    /// The scenario with so many answers given that there are at most so many ways to answer the rest. Questions that no rule reads stay as they are: they
    /// count once.
    /// </summary>
    public static Scenario Narrowed(Scenario scenario, int ways)
    {
        var ruleSet = scenario.World.ToRuleSet();
        var random = new System.Random(scenario.Seed);
        while (Count(ruleSet, Answers(ruleSet, scenario.Given)) > ways)
        {
            var open = ruleSet.Questions.Where(q => !scenario.Given.ContainsKey(q.Id) && IsRead(ruleSet, q)).ToList();
            var asked = open[random.Next(open.Count)];
            var answers = AnswersTo(ruleSet, asked);
            scenario = scenario with
            {
                Given = scenario.Given.Add(asked.Id, answers[random.Next(answers.Count)]!),
                More = scenario.More.Remove(asked.Id),
            };
        }

        return scenario;
    }

    public static AnswerSet Answers(RuleSet ruleSet, IEnumerable<KeyValuePair<string, Answer>> answers) =>
        answers.Aggregate(AnswerSet.Empty(ruleSet), (set, a) => set.With(a.Key, a.Value));

    /// <summary>Every way to answer the open questions that rules read; each may stay open too.</summary>
    public static IEnumerable<AnswerSheet> Sheets(RuleSet ruleSet, AnswerSet given) => Axes(ruleSet, given).Aggregate(
        new[] { AnswerSheet.Of(ruleSet, given) }.AsEnumerable(),
        (sheets, axis) => sheets.SelectMany(_ => axis.Answers, (sheet, answer) => sheet.With(axis.Place, answer)));

    private static long Count(RuleSet ruleSet, AnswerSet given) => Axes(ruleSet, given).Aggregate(1L, (product, axis) => product * axis.Answers.Count);

    private static List<(int Place, List<Answer?> Answers)> Axes(RuleSet ruleSet, AnswerSet given) =>
        [.. given.Open.Where(q => IsRead(ruleSet, q)).Select(q => (ruleSet.Questions.IndexOf(q), AnswersTo(ruleSet, q).Prepend(null).ToList()))];

    private static bool IsRead(RuleSet ruleSet, Question question) =>
        ruleSet.Rules.Any(r => r.When.Any(c => c.Question == question.Id) || r.Where.OfType<Relation>().Any(w => w.Question == question.Id));
}
