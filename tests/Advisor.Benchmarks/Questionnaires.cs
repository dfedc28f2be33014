using Advisor.Engine.Answers;
using Advisor.Engine.Compilation;
using Advisor.Engine.Knowledge;

namespace Advisor.Benchmarks;

/// <summary>Random answers. Amounts fall on the borders of rules as often as between them; of several options about two are taken.</summary>
internal sealed class Questionnaires(CompiledRuleSet compiled, int seed)
{
    private readonly Random random = new(seed);

    /// <summary>Answers each question with the probability <paramref name="known"/>, 0 to 1.</summary>
    public AnswerSet Next(double known)
    {
        var answers = AnswerSet.Empty(compiled.RuleSet);
        foreach (var axis in compiled.Axes)
            if (random.NextDouble() < known)
                answers = answers.With(axis.Question.Id, Answer(axis));
        return answers;
    }

    /// <summary>The next so many.</summary>
    public AnswerSet[] Take(int count, double known) => [.. Enumerable.Range(0, count).Select(_ => Next(known))];

    /// <summary>Answers so many questions, whichever.</summary>
    public AnswerSet Answering(int questions)
    {
        var axes = compiled.Axes.ToArray();
        random.Shuffle(axes);
        return axes.Take(questions).Aggregate(AnswerSet.Empty(compiled.RuleSet), (answers, axis) => answers.With(axis.Question.Id, Answer(axis)));
    }

    /// <summary>A degree of completeness, every one as likely.</summary>
    public AnswerSet Next() => Next(random.NextDouble());

    /// <summary>The same with any answer to one question, or none.</summary>
    public AnswerSet Changed(AnswerSet answers, Axis axis) =>
        random.Next(4) == 0 ? answers.Without(axis.Question.Id) : answers.With(axis.Question.Id, Answer(axis));

    private Answer Answer(Axis axis)
    {
        var question = axis.Question;
        if (question.IsNumeric)
            return new AmountAnswer(Amount(question.Type, axis.Region(random.Next(axis.Count))));
        var first = random.Next(axis.Count);
        return new OptionsAnswer([.. question.Options.Where((_, cell) => cell == first || (question.IsMultiple && random.Next(axis.Count) == 0)).Select(o => o.Id)]);
    }

    private decimal Amount(QuestionType type, Region region)
    {
        var low = region.Low?.Amount ?? 0;
        var high = region.High?.Amount ?? (low + 1) * 2;
        return random.Next(3) switch
        {
            0 => low,
            1 => high,
            _ when type == QuestionType.Bytes => decimal.Floor((low + high) / 2),
            _ => (low + high) / 2,
        };
    }
}
