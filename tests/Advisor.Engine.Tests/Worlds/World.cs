using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Tests.Worlds;

/// <summary>The parts of a rule set, in whatever order; tests vary one of them with <c>with</c>.</summary>
internal sealed record World(
    ImmutableArray<Question> Questions, ImmutableArray<FactDefinition> Facts, ImmutableArray<Style> Styles,
    ImmutableArray<Technology> Technologies, ImmutableArray<Practice> Practices, ImmutableArray<Rule> Rules, ImmutableArray<Tension> Tensions)
{
    private const string Digest = "sha256:0000000000000000000000000000000000000000000000000000000000000000";

    public static World Empty { get; } = new([], [], [], [], [], [], []);

    public RuleSet ToRuleSet() => new("1.0.0", Digest, Questions, Facts, Styles, Technologies, Practices, Rules, Tensions);

    public World WithRules(params RuleBuilder[] rules) => this with { Rules = [.. rules.Select(r => r.Build())] };

    /// <summary>The rule set with some rules more.</summary>
    public RuleSet WithMore(params RuleBuilder[] rules) => (this with { Rules = [.. Rules, .. rules.Select(r => r.Build())] }).ToRuleSet();

    /// <summary>Advice for answers as a caller writes them; several options are parted by commas.</summary>
    public Recommendation Advise(params (string Question, string Answer)[] answers)
    {
        var ruleSet = ToRuleSet();
        return new PlainAdvisor(ruleSet).Advise(Read(ruleSet, answers));
    }

    public static AnswerSet Read(RuleSet ruleSet, params (string Question, string Answer)[] answers) =>
        answers.Aggregate(AnswerSet.Empty(ruleSet), (set, given) =>
        {
            var question = ruleSet.FindQuestion(given.Question).ShouldNotBeNull();
            RawAnswer raw = question.IsMultiple
                ? new RawAnswer.List([.. given.Answer.Split(',').Select(o => new RawAnswer.Text(o))])
                : new RawAnswer.Text(given.Answer);
            AnswerReader.TryRead(ruleSet, question, raw, out var answer, out _).ShouldBeTrue($"{given.Answer} should answer {given.Question}");
            return set.With(given.Question, answer!);
        });
}
