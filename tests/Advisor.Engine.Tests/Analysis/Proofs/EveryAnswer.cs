using Advisor.Engine.Advice;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;
using Advisor.Engine.Tests.Worlds;

namespace Advisor.Engine.Tests.Analysis.Proofs;

/// <summary>What is so of a small rule set, counted out over every way to answer.</summary>
internal sealed class EveryAnswer
{
    private readonly RuleSet ruleSet;
    private readonly Contest contest;
    private readonly List<AnswerSheet> sheets;
    private readonly List<(string? Style, string? Technology, string[] Order)> advised;

    public EveryAnswer(RuleSet ruleSet)
    {
        this.ruleSet = ruleSet;
        contest = new(ruleSet);
        sheets = [.. AllWays.Sheets(ruleSet, AnswerSet.Empty(ruleSet))];
        advised = [.. sheets.Select(s => Advised(contest, s, null))];
    }

    public bool CanWin(string id) => advised.Exists(a => a.Style == id || a.Technology == id);

    public bool IsEverWithoutStyle() => advised.Exists(a => a.Style is null);

    public bool HasInfluence(Question question)
    {
        var place = ruleSet.Questions.IndexOf(question);
        return Enumerable.Range(0, sheets.Count).Any(i => sheets[i][place] is not null
            && Advised(contest, sheets[i].With(place, null), null) is var open
            && (open.Style, open.Technology) != (advised[i].Style, advised[i].Technology));
    }

    public bool CanFire(string rule) => Claims(rule).Any(c => sheets.Exists(s => c.Claim.Premise.Under(s) == Truth.Holds));

    public bool IsShadowed(string rule) => !Claims(rule).Any(c => sheets.Exists(s =>
        c.Claim.Premise.Under(s) == Truth.Holds && !IsOut(c.Contender, s, rule) && (c.Style is null || !IsOut(c.Style, s, rule))));

    public bool HasEffect(string rule) =>
        Enumerable.Range(0, sheets.Count).Any(i => !Advised(contest, sheets[i], rule).Order.SequenceEqual(advised[i].Order));

    /// <summary>Whether another rule, reading the same facts, takes back something that the rule says under the same answers.</summary>
    public bool IsContradicted(string rule) => Claims(rule).Where(c => Truths(c.Claim).Contains(true)).Any(c => c.Contender.Claims
        .Where(o => o.Rule.Id != rule && Truths(o).Contains(true)).Any(other =>
        {
            var (here, there) = (Truths(c.Claim), Truths(other));
            var (isImplied, isImplying) = (here.Zip(there).All(t => !t.First || t.Second), here.Zip(there).All(t => !t.Second || t.First));
            return (c.Claim.Effect.Kind, other.Effect.Kind) switch
            {
                (EffectKind.Favours, EffectKind.RulesOut) => isImplied,
                (EffectKind.RulesOut, EffectKind.Favours) => isImplying,
                (EffectKind.Favours, EffectKind.Opposes) or (EffectKind.Opposes, EffectKind.Favours) => (isImplied || isImplying)
                    && c.Claim.Premise.Questions.SequenceEqual(other.Premise.Questions)
                    && c.Claim.Rule.Where.Select(w => w.Fact).ToHashSet().SetEquals(other.Rule.Where.Select(w => w.Fact)),
                _ => false,
            };
        }));

    private List<bool> Truths(Claim claim) => [.. sheets.Select(s => claim.Premise.Under(s) == Truth.Holds)];

    private IEnumerable<(Contender? Style, Contender Contender, Claim Claim)> Claims(string rule) => contest.Styles.Select(s => ((Contender?)null, s))
        .Concat(contest.Styles.SelectMany(s => contest.TechnologiesOf(s), (s, t) => ((Contender?)s, t)))
        .SelectMany(c => c.Item2.Claims, (c, claim) => (c.Item1, c.Item2, claim)).Where(c => c.claim.Rule.Id == rule);

    private static bool IsOut(Contender contender, AnswerSheet sheet, string without) =>
        contender.Claims.Any(c => c.RulesOut && c.Rule.Id != without && c.Premise.Under(sheet) == Truth.Holds);

    private static (string? Style, string? Technology, string[] Order) Advised(Contest contest, AnswerSheet sheet, string? without)
    {
        var order = new List<string>();
        var styles = Ranked(contest.Styles);
        foreach (var style in styles)
            order.AddRange([style.Id, .. Ranked(contest.TechnologiesOf(style)).Select(t => t.Id)]);
        var first = styles.FirstOrDefault();
        return (first?.Id, first is null ? null : Ranked(contest.TechnologiesOf(first)).FirstOrDefault()?.Id, [.. order]);

        List<Contender> Ranked(IEnumerable<Contender> group) =>
        [
            .. group.Select(c => (Contender: c, Position: Position.Of(c with { Claims = [.. c.Claims.Where(l => l.Rule.Id != without)] }, sheet)))
                .Where(p => !p.Position.IsRuledOut).OrderByDescending(p => p.Position.Strength).Select(p => p.Contender),
        ];
    }
}
