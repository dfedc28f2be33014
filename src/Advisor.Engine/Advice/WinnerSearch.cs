using System.Collections.Immutable;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Advice;

/// <summary>
/// Looks for ways in which styles could still rank first, by improving one answer after another. Whatever it finds is checked, so each winner is
/// proven; it may miss some.
/// </summary>
internal sealed class WinnerSearch
{
    private const int Passes = 3;

    private readonly RuleSet ruleSet;
    private readonly ImmutableArray<Contender> styles;
    private readonly ImmutableArray<StyleRule> rules;
    private readonly ImmutableArray<(int Place, ImmutableArray<Answer> Answers)> axes;

    public WinnerSearch(RuleSet ruleSet, ImmutableArray<Contender> styles)
    {
        this.ruleSet = ruleSet;
        this.styles = styles;
        rules = StyleRule.Of(styles);
        axes =
        [
            .. from rule in rules
               from requirement in rule.Premise.Requirements
               group requirement.Conditions by requirement.Place into question
               orderby question.Key
               select (question.Key, Axis.Of(ruleSet.Questions[question.Key], question.SelectMany(c => c))),
        ];
    }

    /// <summary>The leader, then the others for which a way was found, the shortest way first, then in the order of the rule set.</summary>
    public ImmutableArray<PossibleWinner> Find(Ranking ranking)
    {
        if (ranking.Ranked.IsEmpty)
            return [];
        var leader = ranking.Ranked[0].Contender;
        var others = from style in styles
                     where style != leader && ranking.Ranked.Any(p => p.Contender == style)
                     let witness = Witness(style.Place, ranking.Sheet)
                     where witness is not null
                     orderby witness.Value.Length, style.Place
                     select new PossibleWinner(style.Id, witness.Value);
        return [new(leader.Id, []), .. others];
    }

    /// <summary>Asks the questions forwards, and backwards if that leads nowhere: an early answer may close the way to a better pair.</summary>
    private ImmutableArray<KeyValuePair<Question, Answer>>? Witness(int style, AnswerSheet given)
    {
        var open = axes.Where(a => given[a.Place] is null).ToImmutableArray();
        if ((Climbed(style, given, open) ?? Climbed(style, given, [.. open.Reverse()])) is not { } sheet)
            return null;
        return Needed(style, sheet, [.. open.Select(a => a.Place).Where(p => sheet[p] is not null)]);
    }

    /// <summary>The first sheet on the way up with which the style ranks first; null: the way ends before.</summary>
    private AnswerSheet? Climbed(int style, AnswerSheet sheet, ImmutableArray<(int Place, ImmutableArray<Answer> Answers)> open)
    {
        for (var pass = 0; pass < Passes; pass++)
        {
            var before = sheet;
            foreach (var (place, answers) in open)
            {
                sheet = Improved(style, sheet, place, answers);
                if (Leads(style, sheet))
                    return sheet;
            }

            if (sheet == before)
                break;
        }

        return null;
    }

    /// <summary>The sheet with the best answer to one question; unchanged where none is better than the present one.</summary>
    private AnswerSheet Improved(int style, AnswerSheet sheet, int place, ImmutableArray<Answer> answers)
    {
        var rest = StyleBoard.Of(styles.Length);
        var reading = new List<StyleRule>();
        foreach (var rule in rules)
            if (rule.Premise.Reads(place))
                reading.Add(rule);
            else
                rest.Add(rule, sheet, foresee: true);

        var (best, most) = (sheet, Prospect(sheet));
        foreach (var answer in sheet[place] is OptionsAnswer present ? answers.Concat(Extended(present, place)) : answers)
        {
            var changed = sheet.With(place, answer);
            if (Prospect(changed) is var prospect && prospect.CompareTo(most) > 0)
                (best, most) = (changed, prospect);
        }

        return best;

        (long, long, long) Prospect(AnswerSheet tried)
        {
            var board = rest.Copy();
            foreach (var rule in reading)
                board.Add(rule, tried, foresee: true);
            return board.Prospect(style);
        }
    }

    /// <summary>The answer with one option more, where the question takes several.</summary>
    private IEnumerable<Answer> Extended(OptionsAnswer present, int place)
    {
        var question = ruleSet.Questions[place];
        return from added in question.Options
               where question.IsMultiple && !present.Options.Contains(added.Id)
               select new OptionsAnswer([.. question.Options.Select(o => o.Id).Where(o => o == added.Id || present.Options.Contains(o))]);
    }

    private bool Leads(int style, AnswerSheet sheet)
    {
        var board = StyleBoard.Of(styles.Length);
        foreach (var rule in rules)
            board.Add(rule, sheet, foresee: false);
        return board.IsFirst(style);
    }

    /// <summary>Takes answers back until the style would lose rank 1 without any one of those left.</summary>
    private ImmutableArray<KeyValuePair<Question, Answer>> Needed(int style, AnswerSheet sheet, ImmutableArray<int> places)
    {
        while (true)
        {
            var needless = places.FirstOrDefault(p => Leads(style, sheet.With(p, null)), -1);
            if (needless < 0)
                return [.. places.Select(p => KeyValuePair.Create(ruleSet.Questions[p], sheet[p]!))];
            sheet = sheet.With(needless, null);
            places = places.Remove(needless);
        }
    }
}
