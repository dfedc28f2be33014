using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Analysis.Proofs;

/// <summary>Looks for answers under which other practices would be advised without a rule.</summary>
internal sealed class PracticeEffect
{
    private readonly Examination examined;
    private readonly ImmutableArray<(Seat Seat, Premise Premise)> recommending;

    public PracticeEffect(Examination examined)
    {
        this.examined = examined;
        recommending = [.. examined.Arena.Recommending(examined.Rule).Where(r => Meeting.Obstacle(r.Premise) is null)];
    }

    /// <summary>Tries questionnaires under which the rule fires; null: none of them shows an effect.</summary>
    public AnswerSheet? Sampled()
    {
        if (recommending.IsEmpty)
            return null;
        var ruleSet = examined.Arena.RuleSet;
        var others = ruleSet.Rules.Where(r => r.Id != examined.Rule.Id).ToList();
        var (with, without) = (new PracticeChoice(ruleSet.With([.. others, examined.Rule])), new PracticeChoice(ruleSet.With(others)));
        var random = examined.NewSequence();
        for (var n = 0; n < examined.Options.Samples; n++)
        {
            var (seat, premise) = random.Pick(recommending);
            var met = Meeting.Of(examined.Questionnaires.Blank, premise, random);
            var sheet = n < recommending.Length ? met : examined.Questionnaires.Filled(met, random);
            if (IsSeen(seat.Style, sheet))
                return examined.Questionnaires.Shrunk(sheet, s => IsSeen(seat.Style, s));
        }

        return null;

        bool IsSeen(int style, AnswerSheet sheet)
        {
            var at = examined.At(Seat.OfStyle(style));
            if (Position.Of(at, sheet).IsRuledOut)
                return false;
            var first = examined.Arena.TechnologiesOf(style).Select(t => Position.Of(examined.At(t), sheet))
                .Where(p => !p.IsRuledOut).OrderByDescending(p => p.Strength).Select(p => p.Contender.Id).FirstOrDefault();
            return !Advised(with).SequenceEqual(Advised(without));

            IEnumerable<string> Advised(PracticeChoice practices) => practices.Under(sheet, at.Id, first).Select(a => a.Practice.Id);
        }
    }

    /// <summary>
    /// Whether it is certain that there are none: each practice either suits none of the styles that the rule recommends it in, or is called for by its own
    /// conditions whenever the rule fires.
    /// </summary>
    public bool IsImpossible() => recommending.All(r => examined.Rule.Recommends
        .Select(id => examined.Arena.RuleSet.FindPractice(id)!)
        .All(p => !p.Styles.Contains(examined.At(Seat.OfStyle(r.Seat.Style)).Id) || IsCalledAnyway(p, r.Premise)));

    private bool IsCalledAnyway(Practice practice, Premise premise) =>
        practice.When.Any(w => Implication.Of(premise, Premise.Of(examined.Arena.RuleSet, w)));
}
