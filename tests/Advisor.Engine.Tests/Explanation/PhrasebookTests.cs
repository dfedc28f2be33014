using Advisor.Engine.Answers;
using Advisor.Engine.Explanation;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Tests.Explanation;

public class PhrasebookTests
{
    private static readonly RuleSet Known = SampleKnowledge.RuleSet;

    public static TheoryData<string> Texts =>
    [
        "{technology} takes {answer.payload} where its limit is {fact.max_message}.", "{answer.payload} is much.", "{answer.timing} is {answer.timing}",
        "X{answer.timing}", "Because {answer.in_use} is there...", "  \uE000 {answer.payload}", "Nothing is told.",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Wording_is_the_sentence_for_every_answer(string because)
    {
        var rule = SampleKnowledge.Find("managed-queue") with { Because = because };
        AnswerSet[] cases =
        [
            SampleAdvice.NoAnswers, SampleAdvice.ThreeAnswers, SampleAdvice.ThreeAnswers.With("payload", new AmountAnswer(3)),
            SampleAdvice.ThreeAnswers.With("in_use", new OptionsAnswer(["rabbitmq", "amazon-sqs"])),
        ];

        foreach (var id in (string[])["async-command", "amazon-sqs", "rabbitmq", "unheard-of"])
            foreach (var answers in cases)
                Phrasebook.Of(Known).Subject(id).Wording(rule).Of(answers).Sentence.ShouldBe(Sentence.Of(rule, answers, Known.FindTechnology(id)));
    }

    [Fact]
    public void Wording_of_another_rule_with_the_same_id_is_its_own()
    {
        var subject = Phrasebook.Of(Known).Subject("amazon-sqs");
        var rule = SampleKnowledge.Find("no-replay");

        subject.Wording(rule).Of(SampleAdvice.NoAnswers).Text.ShouldBe("a message is gone once it is handled");
        subject.Wording(rule with { Because = "It is kept." }).Of(SampleAdvice.NoAnswers).Text.ShouldBe("it is kept");
    }

    [Fact]
    public void Wording_after_the_name_does_not_repeat_it() =>
        Phrasebook.Of(Known).Subject("amazon-sqs").Wording(SampleKnowledge.Find("managed-queue")).AfterName(SampleAdvice.ThreeAnswers).Text
            .ShouldBe("it takes 20 KB where its limit is 1 MiB");
}
