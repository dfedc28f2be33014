using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Analysis.Proofs;

/// <summary>Makes questionnaires for trying claims before they are searched exactly. Immutable.</summary>
internal sealed class Questionnaires
{
    private readonly RuleSet ruleSet;
    private readonly ImmutableArray<ImmutableArray<Answer>> answers;

    /// <summary>Prepares answers between which some premise tells.</summary>
    public Questionnaires(RuleSet ruleSet, IEnumerable<Premise> premises)
    {
        this.ruleSet = ruleSet;
        var asked = premises.SelectMany(p => p.Requirements).ToLookup(r => r.Place);
        answers = [.. ruleSet.Questions.Select((q, place) => Axis.Of(q, asked[place].SelectMany(r => r.Conditions)))];
        Blank = AnswerSheet.Of(ruleSet, AnswerSet.Empty(ruleSet));
    }

    /// <summary>All questions open.</summary>
    public AnswerSheet Blank { get; }

    /// <summary>Answers to one question that premises tell apart; where it takes several options, each alone.</summary>
    public ImmutableArray<Answer> AnswersTo(int place) => answers[place];

    /// <summary>The sheet with some of its open questions answered.</summary>
    public AnswerSheet Filled(AnswerSheet sheet, SeededSequence random)
    {
        var share = random.Below(5);
        for (var place = 0; place < answers.Length; place++)
            if (sheet[place] is null && !answers[place].IsEmpty && random.Below(5) < share)
                sheet = sheet.With(place, AnswerTo(place, random));
        return sheet;
    }

    /// <summary>The sheet without the answers that are not needed for something to be so.</summary>
    public AnswerSheet Shrunk(AnswerSheet sheet, Func<AnswerSheet, bool> isSo)
    {
        for (var place = 0; place < answers.Length; place++)
            if (sheet[place] is not null && sheet.With(place, null) is var less && isSo(less))
                sheet = less;
        return sheet;
    }

    public AnswerSet ToAnswers(AnswerSheet sheet)
    {
        var given = AnswerSet.Empty(ruleSet);
        for (var place = 0; place < answers.Length; place++)
            if (sheet[place] is { } answer)
                given = given.With(ruleSet.Questions[place].Id, answer);
        return given;
    }

    private Answer AnswerTo(int place, SeededSequence random)
    {
        var answer = random.Pick(answers[place]);
        if (!ruleSet.Questions[place].IsMultiple || random.Below(2) == 0)
            return answer;
        string[] named = [.. ((OptionsAnswer)answer).Options, .. ((OptionsAnswer)random.Pick(answers[place])).Options];
        return new OptionsAnswer([.. ruleSet.Questions[place].Options.Select(o => o.Id).Where(named.Contains)]);
    }
}
