using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Tests.Answers;

public sealed class NearestTests
{
    private static readonly string[] Known = ["sync", "async", "request-response", "publish-subscribe", "event-stream", "in_use"];

    [Theory]
    [InlineData("asnyc", "async")] // neighbours swapped: one step
    [InlineData("asyn", "async")]
    [InlineData("Async", "async")]
    [InlineData("snyc", "sync")]
    [InlineData("REQUEST_RESPONSE", "request-response")]
    [InlineData("in-use", "in_use")]
    [InlineData(" sync ", "sync")]
    [InlineData("publish-subscripe", "publish-subscribe")]
    [InlineData("event-streams", "event-stream")]
    [InlineData("evnet-straem", "event-stream")]
    [InlineData("pub-sub", null)]
    [InlineData("banana", null)]
    [InlineData("", null)]
    public void To_finds_what_was_meant(string word, string? meant) => Nearest.To(word, Known).ShouldBe(meant);

    [Theory]
    [InlineData("kafka", "apache-kafka")]
    [InlineData("Kafka", "apache-kafka")]
    [InlineData("sqs", "amazon-sqs")]
    [InlineData("service bus", "azure-service-bus")]
    [InlineData("asynchronous", "async")]
    [InlineData("synchronous", "sync")]
    [InlineData("rabbit", "rabbitmq")]
    [InlineData("natsq", "nats")] // a misspelling of a whole word before a part of another
    [InlineData("bus-service", null)]
    [InlineData("a", null)]
    [InlineData("az", null)]
    public void To_word_that_is_short_for_a_known_one_finds_it(string word, string? meant) =>
        Nearest.To(word, ["async", "sync", "amazon-sqs", "apache-kafka", "azure-service-bus", "managed-kafka", "nats", "rabbitmq"]).ShouldBe(meant);

    [Theory]
    [InlineData("amazon", "aws")]
    [InlineData("Amazon Web Services", "aws")]
    [InlineData("data-centre", "on-premises")]
    [InlineData("gpc", "gcp")]
    [InlineData("google", "gcp")]
    [InlineData("any", null)] // in the meaning of two
    [InlineData("zon", null)]
    public void To_option_is_found_by_its_meaning(string word, string? meant) =>
        Nearest.To(word, [new Option("aws", "Amazon Web Services"), new("gcp", "Google Cloud"), new("kubernetes", "Kubernetes, any cloud or none"), new("on-premises", "own data centre, any")])
            .ShouldBe(meant);

    [Fact]
    public void To_equally_near_words_takes_the_first()
    {
        Nearest.To("bat", ["cat", "hat"]).ShouldBe("cat");
        Nearest.To("bat", ["hat", "cat"]).ShouldBe("hat");
    }

    [Fact]
    public void To_the_nearer_word_wins_whatever_the_order() => Nearest.To("cats", ["hat", "bats", "cat"]).ShouldBe("bats");

    [Fact]
    public void To_replacing_every_letter_is_no_misspelling() => Nearest.To("ab", ["cd"]).ShouldBeNull();

    [Fact]
    public void To_very_long_input_is_not_compared() => Nearest.To(new string('a', 1_000_000), ["async"]).ShouldBeNull();

    [Theory]
    [InlineData(6, 2)] // up to 2 steps
    [InlineData(9, 3)] // a third of the length
    [InlineData(12, 4)]
    public void To_allows_two_steps_or_a_third_of_the_length(int length, int steps)
    {
        var word = new string('a', length);

        Nearest.To(new string('b', steps) + word[steps..], [word]).ShouldBe(word);
        Nearest.To(new string('b', steps + 1) + word[(steps + 1)..], [word]).ShouldBeNull();
    }
}
