using System.Collections.Immutable;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;
using Advisor.Engine.Tests.Worlds;

namespace Advisor.Engine.Tests.Answers;

public sealed class AnswerReaderTests
{
    private static readonly RuleSet RuleSet = (World.Empty with
    {
        Questions =
        [
            Parts.Choice("timing", "sync", "async"), Parts.Choices("platform", "aws", "azure", "on-premises"), Parts.Technologies("in_use", "amazon-sqs", "rabbitmq"),
            Parts.Bytes("payload"), Parts.PerSecond("rate"),
        ],
    }).ToRuleSet();

    [Fact]
    public void TryRead_choice_takes_an_option() => ShouldRead("timing", Text("async")).ShouldBeOfType<OptionsAnswer>().Options.ShouldBe(["async"]);

    [Fact]
    public void TryRead_list_is_put_in_the_order_of_the_questionnaire() =>
        ShouldRead("platform", List(Text("on-premises"), Text("aws"))).ShouldBeOfType<OptionsAnswer>().Options.ShouldBe(["aws", "on-premises"]);

    [Fact]
    public void TryRead_amount_takes_a_number_and_text_alike()
    {
        ShouldRead("payload", Number("2e4")).ShouldBe(new AmountAnswer(20_000));
        ShouldRead("payload", Text("20 KB")).ShouldBe(new AmountAnswer(20_000));
        ShouldRead("payload", Text("20000")).ShouldBe(new AmountAnswer(20_000));
    }

    [Fact]
    public void TryRead_unknown_option_suggests_the_nearest() =>
        ShouldFail("timing", Text("asnyc")).ShouldBe([new(AnswerFaultCodes.UnknownOption, "Question `timing` has no option `asnyc`", "async")]);

    [Fact]
    public void TryRead_option_in_other_case_is_unknown_but_suggested() => ShouldFail("timing", Text("SYNC")).ShouldHaveSingleItem().Suggestion.ShouldBe("sync");

    [Fact]
    public void TryRead_every_fault_of_a_list_is_told_at_its_place() => ShouldFail("platform", List(Text("aws"), Text("asure"), Number("7"), Text("aws"), Text("moon")))
        .ShouldBe(
        [
            new(AnswerFaultCodes.UnknownOption, "Question `platform` has no option `asure`", "azure", 1),
            new(AnswerFaultCodes.WrongType, "Question `platform` takes a list of texts, not the number `7`", null, 2),
            new(AnswerFaultCodes.Duplicate, "`aws` is there twice", null, 3),
            new(AnswerFaultCodes.UnknownOption, "Question `platform` has no option `moon`", null, 4),
        ]);

    [Fact]
    public void TryRead_unknown_technology_has_a_code_of_its_own() => ShouldFail("in_use", List(Text("rabitmq")))
        .ShouldBe([new(AnswerFaultCodes.UnknownTechnology, "There is no technology `rabitmq`", "rabbitmq", 0)]);

    [Fact]
    public void TryRead_text_where_a_list_belongs_suggests_the_list() => ShouldFail("platform", Text("aws"))
        .ShouldBe([new(AnswerFaultCodes.WrongType, "Question `platform` takes a list, not the text `aws`", "[\"aws\"]")]);

    [Fact]
    public void TryRead_misspelt_text_where_a_list_belongs_suggests_the_nearest_option() =>
        ShouldFail("platform", Text("azur")).ShouldHaveSingleItem().Suggestion.ShouldBe("[\"azure\"]");

    [Fact]
    public void TryRead_list_where_one_option_belongs_suggests_it() => ShouldFail("timing", List(Text("sync")))
        .ShouldBe([new(AnswerFaultCodes.WrongType, "Question `timing` takes one option, as text, not a list", "sync")]);

    [Fact]
    public void TryRead_empty_list_is_a_fault() => ShouldFail("platform", List()).ShouldHaveSingleItem().Code.ShouldBe(AnswerFaultCodes.Empty);

    [Fact]
    public void TryRead_number_for_a_choice_is_of_the_wrong_type() => ShouldFail("timing", Number("1")).ShouldHaveSingleItem().Code.ShouldBe(AnswerFaultCodes.WrongType);

    [Theory]
    [InlineData("timing")]
    [InlineData("platform")]
    [InlineData("payload")]
    public void TryRead_anything_else_is_of_the_wrong_type(string question)
    {
        var fault = ShouldFail(question, new RawAnswer.Other("an object")).ShouldHaveSingleItem();

        fault.Code.ShouldBe(AnswerFaultCodes.WrongType);
        fault.Detail.ShouldEndWith("not an object");
    }

    [Fact]
    public void TryRead_amount_tells_the_fault_of_its_text() => ShouldFail("rate", Text("60/mni"))
        .ShouldHaveSingleItem().ShouldSatisfyAllConditions(f => f.Code.ShouldBe(AnswerFaultCodes.UnknownUnit), f => f.Suggestion.ShouldBe("60/min"));

    [Fact]
    public void TryRead_long_or_odd_input_is_shown_short_and_harmless()
    {
        var detail = ShouldFail("timing", Text("a`b\n" + new string('x', 10_000))).ShouldHaveSingleItem().Detail;

        detail.ShouldBe($"Question `timing` has no option `a?b?{new string('x', 56)}…`");
    }

    [Fact]
    public void UnknownQuestion_suggests_the_nearest() => AnswerReader.UnknownQuestion(RuleSet, "paylod")
        .ShouldBe(new(AnswerFaultCodes.UnknownQuestion, "There is no question `paylod`", "payload"));

    private static RawAnswer.Text Text(string value) => new(value);

    private static RawAnswer.Number Number(string literal) => new(literal);

    private static RawAnswer.List List(params RawAnswer[] items) => new([.. items]);

    private static Answer ShouldRead(string question, RawAnswer raw)
    {
        AnswerReader.TryRead(RuleSet, RuleSet.FindQuestion(question)!, raw, out var answer, out var faults).ShouldBeTrue();
        faults.ShouldBeEmpty();
        return answer.ShouldNotBeNull();
    }

    private static ImmutableArray<AnswerFault> ShouldFail(string question, RawAnswer raw)
    {
        AnswerReader.TryRead(RuleSet, RuleSet.FindQuestion(question)!, raw, out var answer, out var faults).ShouldBeFalse();
        answer.ShouldBeNull();
        return faults;
    }
}
