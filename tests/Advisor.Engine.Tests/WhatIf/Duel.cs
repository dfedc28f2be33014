using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;
using Advisor.Engine.Tests.Worlds;
using Advisor.Engine.WhatIf;

namespace Advisor.Engine.Tests.WhatIf;

/// <summary>Two random contenders under random answers, few enough for all ways to be tried, and what plain positions make of them.</summary>
internal sealed class Duel
{
    private const int Ways = 2000;

    private readonly Contest contest;
    private readonly WhatIfEngine engine;

    private Duel(RuleSet ruleSet, AnswerSet answers, string a, string b)
    {
        (RuleSet, Answers, A, B, contest, engine) = (ruleSet, answers, a, b, new(ruleSet), new(new AdviceEngine(ruleSet)));
        Comparison = engine.Compare(answers, a, b);
        AnswersTo = ruleSet.Questions.ToDictionary(q => q, q => AllWays.AnswersTo(ruleSet, q));
    }

    public RuleSet RuleSet { get; }

    public AnswerSet Answers { get; }

    public string A { get; }

    public string B { get; }

    public Comparison Comparison { get; }

    /// <summary>Every answer that rules tell apart.</summary>
    public Dictionary<Question, IReadOnlyList<Answer?>> AnswersTo { get; }

    /// <summary>Null: the two cannot be compared under these answers.</summary>
    public static Duel? Of(Scenario scenario)
    {
        var world = scenario.World;
        var random = new System.Random(scenario.Seed);
        var isShared = random.Next(2) == 0;
        if (isShared)
            world = world with { Technologies = [.. world.Technologies.Select(t => t with { Styles = [.. world.Styles.Select(s => s.Id)] })] };
        if (random.Next(2) == 0)
            world = world with { Rules = [.. world.Rules, NoneLeft(world)] };
        var ruleSet = world.ToRuleSet();
        var answers = AllWays.Answers(ruleSet, scenario.Given);
        while (answers.Aggregate(1L, (product, a) => product * (1 + AllWays.AnswersTo(ruleSet, a.Key).Count)) > Ways)
            answers = answers.Without(answers.ElementAt(random.Next(answers.Count)).Key.Id);
        var ids = ruleSet.Styles.Where(_ => !isShared).Select(s => s.Id).Concat(ruleSet.Technologies.Select(t => t.Id))
            .OrderBy(_ => random.Next()).Take(2).ToList();
        try
        {
            return ids.Count < 2 ? null : new(ruleSet, answers, ids[0], ids[1]);
        }
        catch (ArgumentException)
        {
            return null; // both stand for the same style
        }
    }

    /// <summary>Which of the two the same request says is ahead; null: neither, or they cannot be compared.</summary>
    public string? Ask(AnswerSet answers)
    {
        if (engine.Contenders(answers, A, B) is not { } stand || stand.A == stand.B)
            return null;
        var comparison = engine.Compare(answers, A, B);
        return comparison.By == DecidedBy.Nothing ? null : comparison.Ahead == stand.A ? A : B;
    }

    /// <summary>The same by the definition.</summary>
    public string? Ahead(AnswerSheet sheet)
    {
        var shared = contest.Styles.Where(s => Inside(s, A) is not null && Inside(s, B) is not null).ToList();
        var best = shared.Count > 0 ? Best(shared) : null;
        var (one, two) = best is { } style ? (Inside(style.Contender, A), Inside(style.Contender, B)) : (Best(StylesOf(A)), Best(StylesOf(B)));
        if (one!.Value.Contender == two!.Value.Contender || (one.Value.IsRuledOut && two.Value.IsRuledOut))
            return null;
        return !one.Value.IsRuledOut && (two.Value.IsRuledOut || one.Value.Strength > two.Value.Strength) ? A : B;

        Position? Inside(Contender style, string id) =>
            contest.TechnologiesOf(style).FirstOrDefault(t => t.Id == id) is { } technology ? Position.Of(technology, sheet) : null;

        Position? Best(IEnumerable<Contender> styles) =>
            styles.Select(s => Position.Of(s, sheet)).OrderBy(p => p.IsRuledOut).ThenByDescending(p => p.Strength).First();
    }

    /// <summary>Whether some answers alone keep the same one ahead, whatever the others were, or left open.</summary>
    public bool IsForced(IEnumerable<string> held)
    {
        var (kept, now) = (held.ToHashSet(), AnswerSheet.Of(RuleSet, Answers));
        var ahead = Ahead(now);
        var sheets = new[] { now }.AsEnumerable();
        foreach (var question in Answers.Select(a => a.Key).Where(q => !kept.Contains(q.Id)))
        {
            var place = RuleSet.Questions.IndexOf(question);
            sheets = sheets.SelectMany(_ => AnswersTo[question].Append(null), (s, answer) => s.With(place, answer));
        }

        return sheets.All(s => Ahead(s) == ahead);
    }

    /// <summary>Where one of the contenders as named in the comparison stands.</summary>
    public Position PositionOf(string contender) => Position.Of(
        (Comparison.Style is { } inside ? contest.TechnologiesOf(contest.Styles.Single(s => s.Id == inside)) : contest.Styles).Single(c => c.Id == contender),
        AnswerSheet.Of(RuleSet, Answers));

    /// <summary>Whole comparisons in what is ruled out are rare otherwise.</summary>
    private static Rule NoneLeft(World world) =>
        world.Styles.Aggregate(Parts.Rule("none-left").When("kind", "x", "y"), (rule, style) => rule.RulesOut(style.Id)).Build();

    private IEnumerable<Contender> StylesOf(string id) =>
        contest.Styles.Where(s => s.Id == id || contest.TechnologiesOf(s).Any(t => t.Id == id));
}
