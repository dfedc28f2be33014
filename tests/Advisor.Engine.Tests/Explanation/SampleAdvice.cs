using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Tests.Explanation;

/// <summary>Recommendations put together by hand: <c>Of(answers, Style("async-command", 9, …), …)</c>.</summary>
internal static class SampleAdvice
{
    public static readonly AnswerSet NoAnswers = AnswerSet.Empty(SampleKnowledge.RuleSet);

    public static readonly AnswerSet ThreeAnswers = NoAnswers
        .With("timing", new OptionsAnswer(["async"])).With("receiver_down", new OptionsAnswer(["buffer"])).With("payload", new AmountAnswer(20_000));

    public static readonly NextQuestion Replay = new(SampleKnowledge.RuleSet.FindQuestion("replay")!, 0.31m);

    public static Recommendation Of(AnswerSet answers, params StyleAdvice[] styles) =>
        new(SampleKnowledge.RuleSet, answers, [.. styles.Select((s, i) => s with { Standing = s.Standing with { Rank = i + 1 } })], [], [], [], [], []);

    /// <summary>A style with one favouring reason of the given weight for each rule; a rule written <c>-rule</c> opposes.</summary>
    public static StyleAdvice Style(string id, int weight, string[] rules, params Standing[] technologies) =>
        new(Standing(id, weight, rules), [.. technologies.Select((t, i) => t with { Rank = i + 1 })], []) { Practices = [] };

    public static Standing Standing(string id, int weight, params string[] rules)
    {
        ImmutableArray<Reason> reasons = [.. rules.Select(r => r.StartsWith('-')
            ? new Reason(SampleKnowledge.Find(r[1..]), new Effect(EffectKind.Opposes, id, weight), ["timing"])
            : new Reason(SampleKnowledge.Find(r), new Effect(EffectKind.Favours, id, weight), ["timing"]))];
        var favour = reasons.Where(r => r.Effect.Signed > 0).Sum(r => r.Effect.Weight);
        var opposition = reasons.Where(r => r.Effect.Signed < 0).Sum(r => r.Effect.Weight);
        return new(id, 1, favour, opposition, new(favour - opposition - 4, favour - opposition + 4), false) { Reasons = reasons, Unmet = [] };
    }

    public static RuledOut Out(string id, params string[] rules) =>
        new(id) { Reasons = [.. rules.Select(r => new Reason(SampleKnowledge.Find(r), new Effect(EffectKind.RulesOut, id, 0), ["timing"]))] };

    public static StyleAdvice Settled(this StyleAdvice style) => style with { Standing = style.Standing with { Settled = true } };
}
