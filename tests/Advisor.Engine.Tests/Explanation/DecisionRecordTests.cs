using Advisor.Engine.Advice;
using Advisor.Engine.Answers;
using Advisor.Engine.Explanation;
using static Advisor.Engine.Tests.Explanation.SampleAdvice;

namespace Advisor.Engine.Tests.Explanation;

public class DecisionRecordTests
{
    private static readonly Recommendation Sample = Of(
        ThreeAnswers,
        Style("async-command", 5, ["answer-not-awaited", "receiver-may-be-down", "-nasty"], Standing("amazon-sqs", 3, "managed-queue")) with
        {
            RuledOutTechnologies = [Out("rabbitmq", "no-replay")],
            Practices = [new(SampleKnowledge.RuleSet.FindPractice("dead-letter-queue")!, ["timing"], null)],
        },
        Style("publish-subscribe", 2, ["no-replay"])) with
    {
        RuledOut = [Out("in-process", "separate-deployables")],
        NextQuestions = [Replay],
        CanWin = [new("async-command", []), new("publish-subscribe", [new(Replay.Question, new OptionsAnswer(["long"]))])],
        Tensions = SampleKnowledge.RuleSet.Tensions,
    };

    [Fact]
    public void Of_advice_is_a_MADR()
    {
        var record = MadrFormat.Parse(DecisionRecord.Of(Sample));

        record.Faults.ShouldBeEmpty();
        record.Title.ShouldBe("Use asynchronous command with Amazon SQS");
        record.Chosen.ShouldBe("Asynchronous command");
        record.Options.ShouldBe(["Asynchronous command", "Publish-subscribe", "In-process call"]);
    }

    [Theory]
    [InlineData("* Does the caller wait for the outcome before it carries on? – the caller carries on; an outcome, if any, arrives later")]
    [InlineData("* How large is the largest ordinary message? – 20 KB")]
    [InlineData("Chosen option: \"Asynchronous command\", because the sender needs no answer and may carry on at once, and a queue keeps the work while the receiver is away.")]
    [InlineData("* Good, because a queue keeps the work while the receiver is away")]
    [InlineData("* **Amazon SQS**, rank 1, score 3, fit 0.69. Amazon SQS takes 20 KB where its limit is 1 MiB. Known weaknesses: per-request price and polling.")]
    [InlineData("Ruled out: both sides are deployed on their own.")]
    [InlineData("* Ruled out: RabbitMQ.")]
    [InlineData("* “Must receivers be able to read old messages again?” is answered with “for months, or for ever”: publish-subscribe would then come first")]
    [InlineData("* the answer to “Must receivers be able to read old messages again?” is known (gain 0.31)")]
    [InlineData("Advised by rule set 1.2.3 with the digest sha256:aaaa")]
    [InlineData("* [answer-not-awaited](https://example.org/answer-not-awaited_%28x%29) – It says (so)")]
    [InlineData("* **Dead-letter queue.** A message that cannot be handled must not block the others. Move it aside")]
    [InlineData("* **Crash.** One side dies. What helps: dead-letter queue. What remains: Work in memory is gone.")]
    [InlineData("Answers pull against each other here. A caller that blocks cannot carry on")]
    public void Of_advice_tells(string text) => DecisionRecord.Of(Sample).ShouldContain("\n" + text);

    [Fact]
    public void Of_text_that_looks_like_markup_is_escaped() =>
        DecisionRecord.Of(Sample).ShouldContain(@"* Bad, because \*stars\*, \[links\](javascript:x) \& \`ticks\` \<b\>break\</b\> # lines…");

    [Fact]
    public void Of_no_answers_chooses_to_ask()
    {
        var record = MadrFormat.Parse(DecisionRecord.Of(Of(NoAnswers, Style("in-process", 0, []), Style("async-command", 0, [])) with { NextQuestions = [Replay] }));

        record.Faults.ShouldBeEmpty();
        record.Chosen.ShouldBe("Answer the questions first");
    }

    [Fact]
    public void Of_all_ruled_out_chooses_to_change_an_answer()
    {
        var record = MadrFormat.Parse(DecisionRecord.Of(Of(ThreeAnswers) with { RuledOut = [Out("in-process", "separate-deployables")], Conflicts = [["timing"]] }));

        record.Faults.ShouldBeEmpty();
        record.Chosen.ShouldBe("Change an answer first");
    }

    [Fact]
    public void Of_many_open_questions_names_five() =>
        Count(DecisionRecord.Of(Sample with { NextQuestions = [.. Enumerable.Repeat(Replay, 7)] }), "is known (gain").ShouldBe(5);

    [Fact]
    public void Of_known_weakness_is_no_consequence() => DecisionRecord.Of(Sample).ShouldNotContain("Bad, because of a known weakness");

    [Fact]
    public void Of_open_question_is_not_repeated_for_each_option() => DecisionRecord.Of(Sample).ShouldNotContain("Neutral, because the answer to");

    [Fact]
    public void Of_style_that_takes_three_answers_to_come_first_is_left_out()
    {
        var question = KeyValuePair.Create(Replay.Question, (Answer)new OptionsAnswer(["long"]));

        DecisionRecord.Of(Sample with { CanWin = [new("publish-subscribe", [question, question, question])] }).ShouldNotContain("would then come first");
    }

    [Fact]
    public void Of_fourth_option_and_technology_are_one_line_each()
    {
        var names = (string[])["amazon-sqs", "rabbitmq", "apache-kafka", "amazon-sqs"];
        var record = DecisionRecord.Of(Of(
            ThreeAnswers,
            [
                Style("async-command", 5, ["no-replay"], [.. names.Select(n => Standing(n, 1, "managed-queue"))]),
                .. ((string[])["publish-subscribe", "event-stream", "in-process"]).Select(s => Style(s, 2, ["one-receiver-only", "no-replay", "-separate-deployables"])),
            ]));

        record.ShouldContain("### In-process call\n\nScore 2 (4 for it, 2 against it), fit 0.59. For it speaks most: nothing here needs more than one receiver.\n\n## More");
        record.ShouldContain("* Behind them: Amazon SQS.");
        MadrFormat.Parse(record).Faults.ShouldBeEmpty();
    }

    [Fact]
    public void Of_every_reason_told_has_its_source()
    {
        var record = DecisionRecord.Of(Sample);

        foreach (var rule in (string[])["answer-not-awaited", "nasty", "managed-queue", "no-replay", "separate-deployables"])
            record.ShouldContain($"* [{rule}](");
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    [Fact]
    public void Of_same_advice_gives_the_same_bytes() => DecisionRecord.Of(Sample).ShouldBe(DecisionRecord.Of(Sample));
}
