using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Tests.Explanation;

/// <summary>Recommendations of every shape, whether or not an advisor would ever give them: the words must stand in any case.</summary>
internal sealed class RandomAdvice(int seed)
{
    private readonly Random random = new(seed);

    public Recommendation Next()
    {
        var ruleSet = SampleKnowledge.RuleSet;
        var left = ruleSet.Styles.Where(_ => random.Next(5) > 0).ToList();
        if (random.Next(8) == 0)
            left.Clear();
        var styles = left.Select(s => Style(s.Id)).OrderByDescending(s => s.Standing.Score).ThenBy(s => s.Standing.Opposition).ToList();
        if (styles.Count > 0 && random.Next(2) == 0)
            styles[0] = styles[0].Settled();
        var answers = Answers();
        var open = answers.Open.ToList();
        return SampleAdvice.Of(answers, [.. styles]) with
        {
            RuledOut = [.. ruleSet.Styles.Except(left).Select(s => SampleAdvice.Out(s.Id, [.. Rules(1).Append("no-replay").Select(r => r.TrimStart('-'))]))],
            Tensions = random.Next(3) == 0 ? ruleSet.Tensions : [],
            Conflicts = styles.Count > 0 ? [] : [.. Enumerable.Range(0, random.Next(4)).Select(i => ruleSet.Questions.Skip(i).Take(1 + random.Next(3)).Select(q => q.Id).ToImmutableArray())],
            NextQuestions = [.. open.Where(_ => random.Next(2) == 0).Select(q => new NextQuestion(q, 0.5m))],
            CanWin = [.. styles.Where(_ => random.Next(2) == 0).Select(s => new PossibleWinner(s.Standing.Id, Witness(open)))],
        };
    }

    private StyleAdvice Style(string id)
    {
        var technologies = SampleKnowledge.RuleSet.Technologies.Where(t => t.Styles.Contains(id)).ToList();
        var left = technologies.Where(_ => random.Next(3) > 0).ToList();
        return SampleAdvice.Style(id, random.Next(1, 6), Rules(3), [.. left.Select(t => SampleAdvice.Standing(t.Id, random.Next(1, 6), Rules(2)))]) with
        {
            RuledOutTechnologies = [.. technologies.Except(left).Select(t => SampleAdvice.Out(t.Id, "managed-queue"))],
            Practices = random.Next(2) == 0 ? [] : [.. SampleKnowledge.RuleSet.Practices.Select(p => new PracticeAdvice(p, [], null))],
        };
    }

    private string[] Rules(int most) =>
        [.. Enumerable.Range(0, random.Next(most + 1)).Select(_ => (random.Next(4) == 0 ? "-" : "") + SampleKnowledge.RuleSet.Rules[random.Next(SampleKnowledge.RuleSet.Rules.Length)].Id)];

    private AnswerSet Answers()
    {
        var answers = SampleAdvice.NoAnswers;
        foreach (var question in SampleKnowledge.RuleSet.Questions.Where(_ => random.Next(3) > 0))
            answers = answers.With(question.Id, Answer(question));
        return random.Next(8) == 0 ? SampleAdvice.NoAnswers : answers;
    }

    private Answer Answer(Question question) =>
        question.IsNumeric ? new AmountAnswer(random.Next(1, 1_000_000)) : new OptionsAnswer([question.Options[random.Next(question.Options.Length)].Id]);

    private ImmutableArray<KeyValuePair<Question, Answer>> Witness(List<Question> open) =>
        [.. open.Where(_ => random.Next(3) == 0).Select(q => KeyValuePair.Create(q, Answer(q)))];
}
