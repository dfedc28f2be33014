using Advisor.Engine.Answers;
using Advisor.Engine.Explanation;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Tests.Explanation;

public class SentenceTests
{
    [Theory]
    [InlineData("{technology} is there.", "RabbitMQ is there.")]
    [InlineData("It takes {fact.rate}", "It takes 50,000/s.")]
    [InlineData("It orders {fact.ordering}.", "It orders none.")]
    [InlineData("Its limit is {fact.max_message}.", "Its limit is what is not known of it.")]
    [InlineData("Chosen is {answer.timing}.", "Chosen is async.")]
    [InlineData("{answer.in_use} are run well.", "RabbitMQ and Amazon SQS are run well.")]
    [InlineData("For {answer.replay}.", "For what is not known yet.")]
    [InlineData("  folded\n   text ", "Folded text.")]
    [InlineData("gRPC stays gRPC", "gRPC stays gRPC.")]
    [InlineData("Is it?", "Is it?")]
    [InlineData("And so on...", "And so on…")]
    [InlineData("”)", "”).")]
    public void Of_placeholders_are_filled(string because, string sentence)
    {
        var answers = SampleAdvice.ThreeAnswers.With("in_use", new OptionsAnswer(["rabbitmq", "amazon-sqs"]));

        Sentence.Of(SampleKnowledge.Find("managed-queue") with { Because = because }, answers, SampleKnowledge.RuleSet.FindTechnology("rabbitmq"))
            .ShouldBe(sentence);
    }

    [Theory]
    [InlineData("aws", "Amazon Web Services")]
    [InlineData("kubernetes", "Kubernetes")]
    [InlineData("grpc", "gRPC")]
    [InlineData("own", "own")]
    public void Of_options_are_called_by_their_names(string option, string name)
    {
        var known = SampleKnowledge.RuleSet;
        var platform = new Question("platform", "Where?", QuestionType.Choices,
            [new("aws", "Amazon Web Services"), new("kubernetes", "Kubernetes, any cloud or none"), new("grpc", "gRPC"), new("own", "the caller has its own")]);
        var ruleSet = new RuleSet(known.Version, known.Digest, [.. known.Questions, platform], [new("platforms", "", FactType.Set, ["aws", "kubernetes", "grpc", "own"])],
            known.Styles, known.Technologies, known.Practices, known.Rules, known.Tensions);
        var technology = known.FindTechnology("rabbitmq")! with { Facts = System.Collections.Immutable.ImmutableSortedDictionary<string, Fact>.Empty.Add("platforms", new OptionsFact("platforms", [option])) };

        Sentence.Of(SampleKnowledge.Find("managed-queue") with { Because = "It is {answer.platform} and {fact.platforms}." },
            AnswerSet.Empty(ruleSet).With("platform", new OptionsAnswer([option])), technology).ShouldBe($"It is {name} and {name}.");
    }

    [Fact]
    public void Of_amounts_are_written_as_the_question_writes_them()
    {
        var payload = Quantity.Format(QuestionType.Bytes, 20_000);
        var limit = Quantity.Format(QuestionType.Bytes, 1_048_576);

        Sentence.Of(SampleKnowledge.Find("managed-queue"), SampleAdvice.ThreeAnswers, SampleKnowledge.RuleSet.FindTechnology("amazon-sqs"))
            .ShouldBe($"Amazon SQS takes {payload} where its limit is {limit}.");
    }

    [Fact]
    public void Of_tension_is_filled_too() =>
        Sentence.Of(SampleKnowledge.RuleSet.Tensions[0] with { Detail = "Odd for {answer.timing}" }, SampleAdvice.ThreeAnswers).ShouldBe("Odd for async.");

    [Fact]
    public void Of_without_technology_speaks_of_the_technology() =>
        Sentence.Of(SampleKnowledge.Find("managed-queue") with { Because = "{technology} and {fact.rate}." }, SampleAdvice.ThreeAnswers, null)
            .ShouldBe("The technology and what is not known of it.");

    [Fact]
    public void Of_text_that_is_filled_in_is_not_filled_again()
    {
        var technology = SampleKnowledge.RuleSet.FindTechnology("rabbitmq")! with { Name = "{answer.timing}" };

        Sentence.Of(SampleKnowledge.Find("managed-queue") with { Because = "It is {technology}." }, SampleAdvice.ThreeAnswers, technology)
            .ShouldBe("It is {answer.timing}.");
    }
}
