using Advisor.Engine.Advice;
using Advisor.Engine.Answers;
using Advisor.Engine.Explanation;
using static Advisor.Engine.Tests.Explanation.SampleAdvice;

namespace Advisor.Engine.Tests.Explanation;

public class SummaryTests
{
    private static readonly StyleAdvice Command = Style(
        "async-command", 5, ["answer-not-awaited", "receiver-may-be-down"], Standing("rabbitmq", 3, "one-receiver-only"), Standing("amazon-sqs", 2, "no-replay"));

    [Fact]
    public void Of_leader_with_a_close_second_names_what_would_decide() =>
        Summary.Of(Of(ThreeAnswers, Command, Style("publish-subscribe", 4, ["one-receiver-only", "no-replay"])) with { NextQuestions = [Replay] }).ShouldBe(
            "Asynchronous command fits best so far: the sender needs no answer and may carry on at once, and a queue keeps the work while the receiver is away. " +
            "RabbitMQ serves it best: nothing here needs more than one receiver. " +
            "Publish-subscribe stands close behind (score 8 against 10), and the answer to “Must receivers be able to read old messages again?” would do most to decide.");

    [Fact]
    public void Of_distant_rivals_that_can_win_are_named() =>
        Summary.Of(Of(ThreeAnswers, Command, Style("event-stream", 1, ["no-replay"])) with
        {
            NextQuestions = [Replay],
            CanWin = [new("async-command", []), new("event-stream", [new(Replay.Question, new OptionsAnswer(["long"]))])],
        }).ShouldEndWith("Event stream could still come first, and the answer to “Must receivers be able to read old messages again?” would do most to decide.");

    [Fact]
    public void Of_settled_leader_says_so() =>
        Summary.Of(Of(ThreeAnswers, Command.Settled(), Style("publish-subscribe", 4, ["no-replay"])))
            .ShouldEndWith("The style is settled, as publish-subscribe cannot overtake it whatever the 2 open questions bring; the technology may still change.");

    [Fact]
    public void Of_all_answered_holds_until_an_answer_changes()
    {
        var all = ThreeAnswers.With("replay", new OptionsAnswer(["none"])).With("in_use", new OptionsAnswer(["rabbitmq"]));

        Summary.Of(Of(all, Command.Settled(), Style("event-stream", 1, ["no-replay"]))).ShouldEndWith("Every question is answered, so this holds until an answer changes.");
    }

    [Fact]
    public void Of_one_more_open_question_is_counted_in_the_singular() =>
        Summary.Of(Of(ThreeAnswers.With("replay", new OptionsAnswer(["none"])), Command.Settled(), Style("event-stream", 1, ["no-replay"])))
            .ShouldContain("whatever the open question brings");

    [Fact]
    public void Of_tie_says_what_the_order_rests_on() =>
        Summary.Of(Of(ThreeAnswers, Command, Style("publish-subscribe", 5, ["one-receiver-only", "no-replay"])) with { NextQuestions = [Replay] }).ShouldBe(
            "Asynchronous command and publish-subscribe score the same; asynchronous command comes first because it is the simpler choice. " +
            "This speaks for it: the sender needs no answer and may carry on at once, and a queue keeps the work while the receiver is away. " +
            "RabbitMQ serves it best: nothing here needs more than one receiver. " +
            "The answer to “Must receivers be able to read old messages again?” would do most to decide between them.");

    [Fact]
    public void Of_tie_broken_by_opposition_says_so() =>
        Summary.Of(Of(ThreeAnswers, Command, Style("publish-subscribe", 5, ["one-receiver-only", "no-replay", "winding", "-answer-not-awaited"])))
            .ShouldContain("comes first because less speaks against it.");

    [Fact]
    public void Of_no_answers_asks_the_first_question() =>
        Summary.Of(Of(NoAnswers, Style("in-process", 0, []), Style("async-command", 0, [])) with { NextQuestions = [Replay] }).ShouldBe(
            "No question is answered yet, so no style is recommended. Start with “Must receivers be able to read old messages again?”, whose answer decides most.");

    [Fact]
    public void Of_all_ruled_out_names_the_conflict() =>
        Summary.Of(Of(ThreeAnswers) with { RuledOut = [Out("in-process", "separate-deployables")], Conflicts = [["timing", "payload"]] }).ShouldBe(
            "No communication style meets all of these answers. The answers on “timing” (the caller carries on; an outcome, if any, arrives later) and “payload” (20 KB) " +
            "cannot hold together. At least one of these answers has to give.");

    [Fact]
    public void Of_several_conflicts_are_joined_or_counted()
    {
        var advice = Of(ThreeAnswers) with { RuledOut = [Out("in-process", "separate-deployables")] };

        Summary.Of(advice with { Conflicts = [["timing"], ["receiver_down"]] }).ShouldEndWith(
            "The answer on “timing” (the caller carries on; an outcome, if any, arrives later) leaves none; " +
            "the answer on “receiver down” (the sender must carry on, and nothing may be lost) leaves none. At least one of these answers has to give.");
        Summary.Of(advice with { Conflicts = [["timing"], ["receiver_down"], ["payload"]] }).ShouldContain("; nor can 2 other sets of answers hold. At least");
        Summary.Of(advice).ShouldEndWith("The first to go is in-process call: both sides are deployed on their own.");
    }

    [Fact]
    public void Of_no_technology_left_gives_the_reason()
    {
        var bare = Command with { Technologies = [], RuledOutTechnologies = [Out("amazon-sqs", "no-replay")] };

        Summary.Of(Of(ThreeAnswers, bare, Style("event-stream", 1, []))).ShouldContain("Its only technology, Amazon SQS, is ruled out: a message is gone once it is handled.");
        Summary.Of(Of(ThreeAnswers, bare with { RuledOutTechnologies = [] }, Style("event-stream", 1, []))).ShouldContain("No technology for it is known yet.");
        Summary.Of(Of(ThreeAnswers, bare with { RuledOutTechnologies = [Out("amazon-sqs", "no-replay"), Out("rabbitmq", "no-replay")] }, Style("event-stream", 1, [])))
            .ShouldContain("Each of the 2 technologies known for it is ruled out, by the answer on “timing” (the caller carries on; an outcome, if any, arrives later). The");
    }

    [Fact]
    public void Of_no_technology_left_names_the_style_that_has_one()
    {
        var bare = Command with { Technologies = [], RuledOutTechnologies = [Out("amazon-sqs", "no-replay")] };

        Summary.Of(Of(ThreeAnswers, bare, Style("in-process", 2, ["no-replay"]), Style("event-stream", 1, ["no-replay"], Standing("apache-kafka", 1))))
            .ShouldContain("The next style with a technology left is event stream, with Apache Kafka.");
    }

    [Fact]
    public void Of_technology_with_something_against_it_says_so()
    {
        string Told(string against) => Summary.Of(
            Of(ThreeAnswers, Style("async-command", 5, ["no-replay"], Standing("amazon-sqs", 3, "one-receiver-only", "separate-deployables", "-" + against), Standing("rabbitmq", 1)), Command));

        Told("managed-queue").ShouldContain("Amazon SQS serves it best: nothing here needs more than one receiver, but it takes 20 KB where its limit is 1 MiB.");
        Told("winding").ShouldContain("needs more than one receiver. Against it: the log is kept; readers come and go.");
    }

    [Fact]
    public void Of_answers_that_speak_for_no_style_recommends_none() =>
        Summary.Of(Of(ThreeAnswers, Style("in-process", 0, []), Style("async-command", 0, [])) with { NextQuestions = [Replay] }).ShouldBe(
            "Nothing answered so far speaks for any style, so no style is recommended. " +
            "Go on with “Must receivers be able to read old messages again?”, whose answer decides most.");

    [Fact]
    public void Of_tie_below_nothing_is_no_praise() =>
        Summary.Of(Of(ThreeAnswers, Style("async-command", 2, ["-no-replay"]), Style("event-stream", 2, ["-no-replay"])))
            .ShouldStartWith("No style suits these answers well; asynchronous command and event stream score the same, and asynchronous command comes first");

    [Fact]
    public void Of_long_tie_names_three() =>
        Summary.Of(Of(ThreeAnswers, [.. ((string[])["in-process", "async-command", "publish-subscribe", "event-stream"]).Select(s => Style(s, 2, ["no-replay"]))]))
            .ShouldStartWith("In-process call, asynchronous command, publish-subscribe and another score the same;");

    [Theory]
    [InlineData(2, 1)] // half of it
    [InlineData(3, 0)]
    public void Of_low_score_has_nothing_close_behind(int best, int second) =>
        Summary.Of(Of(ThreeAnswers, Style("async-command", best, ["no-replay"]), Style("event-stream", second, ["no-replay"])) with { NextQuestions = [Replay] })
            .ShouldNotContain("close behind");

    [Theory]
    [InlineData("Tiny headers suit it.", "tiny headers suit it.")] // no other text has the word
    [InlineData("Accepting with 202 is usual.", "accepting with 202 is usual.")]
    [InlineData("Amazon runs it.", "Amazon runs it.")]
    [InlineData("Kafka keeps it.", "Kafka keeps it.")]
    [InlineData("HTTP is spoken.", "HTTP is spoken.")]
    [InlineData("RSocket flows.", "RSocket flows.")]
    [InlineData("S3 is there.", "S3 is there.")]
    [InlineData("Software goes.", "software goes.")]
    [InlineData("Apache Kafka stays.", "Apache Kafka stays.")]
    [InlineData("Queues wait.", "queues wait.")]
    public void Of_clause_begins_small_unless_with_a_name(string because, string clause)
    {
        var rule = SampleKnowledge.Find("no-replay") with { Because = because };
        var style = Style("async-command", 5, []);
        var told = style with { Standing = style.Standing with { Favour = 5, Reasons = [new(rule, new(Engine.Knowledge.EffectKind.Favours, "async-command", 5), [])] } };

        Summary.Of(Of(ThreeAnswers, told, Style("event-stream", 1, []))).ShouldContain("fits best: " + clause, Shouldly.Case.Sensitive);
    }

    [Theory]
    [InlineData("Webhooks", "Webhooks serve it best")]
    [InlineData("Server-sent events (EventSource)", "Server-sent events serve it best")]
    [InlineData("Amazon Kinesis Data Streams", "Amazon Kinesis Data Streams serves it best")]
    [InlineData("Redis", "Redis serves it best")]
    [InlineData("NATS", "NATS serves it best")]
    public void Of_technology_has_the_verb_of_its_number(string name, string told)
    {
        var known = SampleKnowledge.RuleSet;
        var ruleSet = new Engine.Knowledge.RuleSet(known.Version, known.Digest, known.Questions, known.Facts, known.Styles,
            [.. known.Technologies.Select(t => t with { Name = name })], known.Practices, known.Rules, known.Tensions);

        Summary.Of(Of(ThreeAnswers, Command, Style("event-stream", 1, ["no-replay"])) with { RuleSet = ruleSet }).ShouldContain(told);
    }

    [Fact]
    public void Of_technology_is_not_named_twice() =>
        Summary.Of(Of(ThreeAnswers, Style("async-command", 5, ["no-replay"], Standing("amazon-sqs", 3, "managed-queue"), Standing("rabbitmq", 1, "no-replay")), Command))
            .ShouldContain("Amazon SQS serves it best: it takes 20 KB where its limit is ");

    [Fact]
    public void Of_level_technologies_are_named() =>
        Summary.Of(Of(ThreeAnswers, Style("async-command", 5, ["no-replay"], Standing("amazon-sqs", 3, "one-receiver-only"), Standing("rabbitmq", 3, "no-replay")), Command))
            .ShouldContain("Amazon SQS serves it best, level with RabbitMQ: nothing here needs more than one receiver.");

    [Fact]
    public void Of_technologies_without_reasons_are_not_told_apart() =>
        Summary.Of(Of(ThreeAnswers, Style("async-command", 5, ["no-replay"], Standing("amazon-sqs", 3), Standing("rabbitmq", 3)), Command))
            .ShouldContain("Nothing tells its 2 technologies apart yet.");

    [Fact]
    public void Of_leader_that_nothing_favours_is_not_praised()
    {
        Summary.Of(Of(ThreeAnswers, Style("async-command", 1, ["-no-replay"]), Style("event-stream", 2, ["-no-replay"])))
            .ShouldStartWith("No style suits these answers well; asynchronous command has the least against it: a message is gone once it is handled.");
        Summary.Of(Of(ThreeAnswers, Style("async-command", 1, []), Style("event-stream", 2, ["-no-replay"])))
            .ShouldStartWith("Asynchronous command comes first only because nothing speaks against it.");
        Summary.Of(Of(ThreeAnswers, Style("async-command", 1, ["no-replay", "-winding"]), Style("event-stream", 2, ["-no-replay"])))
            .ShouldStartWith("No style suits these answers well; asynchronous command comes out ahead: a message is gone once it is handled.");
    }

    [Fact]
    public void Of_only_style_left_says_so() =>
        Summary.Of(Of(ThreeAnswers, Command)).ShouldStartWith("Asynchronous command is the only style that these answers leave: the sender needs no answer");

    [Fact]
    public void Of_tension_names_the_answers() =>
        Summary.Of(Of(ThreeAnswers, Command) with { Tensions = SampleKnowledge.RuleSet.Tensions })
            .ShouldEndWith("Note that the answers on “timing” and “receiver down” pull against each other.");

    [Theory]
    [InlineData("names-first", "no-replay", "fits best: RabbitMQ is not alone with its receivers, and a message is gone once it is handled.")]
    [InlineData("no-replay", "names-first", "fits best: a message is gone once it is handled. RabbitMQ is not alone with its receivers.")]
    [InlineData("winding", "no-replay", "fits best: the log is kept; readers come and go. A message is gone once it is handled.")]
    [InlineData("nasty", "no-replay", "fits best: *stars*, [links](javascript:x) & `ticks` <b>break</b> # lines… A message is gone once it is handled.")]
    public void Of_two_reasons_are_joined_where_that_reads_well(string first, string second, string text) =>
        Summary.Of(Of(ThreeAnswers, Style("async-command", 5, [first, second]), Style("event-stream", 1, []))).ShouldContain(text);

    [Fact]
    public void Of_reason_with_a_colon_stands_alone()
    {
        var rule = SampleKnowledge.Find("no-replay") with { Because = "It is plain: a message is gone." };
        var style = Style("async-command", 5, []);
        var told = style with { Standing = style.Standing with { Favour = 5, Reasons = [new(rule, new(Engine.Knowledge.EffectKind.Favours, "async-command", 5), [])] } };

        Summary.Of(Of(ThreeAnswers, told, Style("event-stream", 1, []))).ShouldStartWith("Asynchronous command fits best. It is plain: a message is gone.");
    }

    [Fact]
    public void Of_word_that_the_rules_also_write_small_is_no_name()
    {
        var rule = SampleKnowledge.Find("no-replay") with { Because = "Receivers are many." };
        var style = Style("async-command", 5, []);
        var told = style with { Standing = style.Standing with { Favour = 5, Reasons = [new(rule, new(Engine.Knowledge.EffectKind.Favours, "async-command", 5), [])] } };

        Summary.Of(Of(ThreeAnswers, told, Style("event-stream", 1, []))).ShouldContain("fits best: receivers are many.");
    }
}
