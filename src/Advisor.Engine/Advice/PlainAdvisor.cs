using System.Collections.Immutable;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Advice;

/// <summary>
/// Gives advice by reading the rules one by one. This is the definition of what rules mean: whatever is faster must give the same. Immutable; safe to
/// share among threads.
/// </summary>
public sealed class PlainAdvisor
{
    private readonly Contest contest;
    private readonly WinnerSearch winners;
    private readonly PracticeChoice practices;
    private readonly ImmutableArray<(Tension Tension, Premise Premise)> tensions;

    public PlainAdvisor(RuleSet ruleSet)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        RuleSet = ruleSet;
        contest = new(ruleSet);
        winners = new(ruleSet, contest.Styles);
        practices = new(ruleSet);
        tensions = [.. ruleSet.Tensions.Select(t => (t, Premise.Of(ruleSet, t.When)))];
    }

    /// <summary>The rules that the advice follows.</summary>
    public RuleSet RuleSet { get; }

    /// <summary>Ranks styles, and technologies within each.</summary>
    /// <param name="answers">Answers to questions of this rule set; all others are open.</param>
    public Recommendation Advise(AnswerSet answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        var sheet = AnswerSheet.Of(RuleSet, answers);
        var styles = Ranking.Of(contest.Styles, sheet);
        return new(
            RuleSet, answers,
            [.. styles.ToStandings().Zip(styles.Ranked, (standing, position) => OfStyle(standing, position.Contender, sheet))],
            styles.ToRuledOut(),
            winners.Find(styles),
            [.. tensions.Where(t => t.Premise.Under(sheet) == Truth.Holds).Select(t => t.Tension)],
            styles.Outlook is { } outlook ? Inquiry.Of(RuleSet, sheet, outlook) : [],
            styles.Ranked.IsEmpty ? ConflictSearch.Of(RuleSet, contest.Styles, sheet) : [])
        {
            Relaxations = styles.Ranked.IsEmpty ? RelaxationSearch.Of(RuleSet, contest.Styles, sheet) : [],
        };
    }

    /// <summary>Only scores and ranks both levels: what <see cref="Advise"/> begins with.</summary>
    /// <param name="answers">Answers to questions of this rule set; all others are open.</param>
    /// <returns>The styles that are not ruled out, best first.</returns>
    public ImmutableArray<RankedStyle> Rank(AnswerSet answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        var sheet = AnswerSheet.Of(RuleSet, answers);
        return
        [
            .. Ranked(contest.Styles, sheet).Select(s => new RankedStyle(
                ToTarget(s), [.. Ranked(contest.TechnologiesOf(s.Contender), sheet).Select(ToTarget)])),
        ];
    }

    private static IEnumerable<Position> Ranked(ImmutableArray<Contender> contenders, AnswerSheet sheet) =>
        contenders.Select(c => Position.Of(c, sheet)).Where(p => !p.IsRuledOut).OrderByDescending(p => p.Strength);

    private static RankedTarget ToTarget(Position position) => new(position.Contender.Id, position.Favour, position.Opposition);

    private StyleAdvice OfStyle(Standing standing, Contender style, AnswerSheet sheet)
    {
        var technologies = Ranking.Of(contest.TechnologiesOf(style), sheet);
        var first = technologies.Ranked.IsEmpty ? null : technologies.Ranked[0].Contender.Id;
        return new(standing, technologies.ToStandings(), technologies.ToRuledOut()) { Practices = practices.Under(sheet, style.Id, first) };
    }
}
