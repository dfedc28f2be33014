using Advisor.Cli.Interview;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;
using Advisor.Rules;
using Advisor.Rules.Tests;
using Shouldly;
using Xunit;

namespace Advisor.Cli.Tests.Interview;

public sealed class PromptInterviewerTests : IDisposable
{
    private readonly RuleFiles files = new();
    private readonly RuleSet rules;
    private readonly TypingConsole console = new();

    public PromptInterviewerTests() => rules = RuleSetLoader.Load(files.Folder).RuleSet!;

    public void Dispose()
    {
        console.Dispose();
        files.Dispose();
    }

    [Fact]
    public void Ask_choice_takes_what_is_chosen()
    {
        console.Press(ConsoleKey.DownArrow, ConsoleKey.Enter);

        Option(Ask("timing")).ShouldBe(["async"]);
        console.Shown.ShouldContain("Does the caller wait?");
        console.Shown.ShouldContain("async: it carries on");
        console.Shown.TrimEnd().ShouldEndWith("Does the caller wait? async");
    }

    [Fact]
    public void Ask_choice_not_known_stays_open()
    {
        console.Press(ConsoleKey.DownArrow, ConsoleKey.DownArrow, ConsoleKey.Enter);

        Ask("timing").ShouldBeOfType<Reply.NotKnown>();
    }

    [Fact]
    public void Ask_choice_stop_stops()
    {
        console.Press(ConsoleKey.DownArrow, ConsoleKey.DownArrow, ConsoleKey.DownArrow, ConsoleKey.Enter);

        Ask("timing").ShouldBeOfType<Reply.Stop>();
    }

    [Fact]
    public void Ask_choices_takes_all_that_are_chosen()
    {
        console.Press(ConsoleKey.Spacebar, ConsoleKey.DownArrow, ConsoleKey.Spacebar, ConsoleKey.Enter);

        Option(Ask("platform")).ShouldBe(["aws", "azure"]);
    }

    [Fact]
    public void Ask_choices_none_chosen_is_not_known()
    {
        console.Press(ConsoleKey.Enter);

        Ask("platform").ShouldBeOfType<Reply.NotKnown>();
    }

    [Fact]
    public void Ask_amount_is_asked_for_until_it_is_one()
    {
        console.Type("2 XB").Type("2 MB");

        Ask("payload").ShouldBe(new Reply.Answered(new AmountAnswer(2_000_000)));
        console.Shown.ShouldContain("`XB` is not a unit of bytes");
    }

    [Theory]
    [InlineData("", typeof(Reply.NotKnown))]
    [InlineData("stop", typeof(Reply.Stop))]
    public void Ask_amount_may_stay_open(string typed, Type expected)
    {
        console.Type(typed);

        Ask("payload").ShouldBeOfType(expected);
    }

    [Theory]
    [InlineData("timing")]
    [InlineData("platform")]
    [InlineData("payload")]
    public void Ask_interrupted_shows_the_cursor_again(string question)
    {
        Should.Throw<OperationCanceledException>(
            () => new PromptInterviewer(rules, console).Ask(rules.FindQuestion(question)!, new CancellationToken(canceled: true)));

        console.Shown.ShouldEndWith("\u001b[?25h");
    }

    [Fact]
    public void Tell_text_with_brackets_is_shown_as_it_is()
    {
        new PromptInterviewer(rules, console).Tell("So far: [a queue]");

        console.Shown.ShouldContain("So far: [a queue]");
    }

    private Reply Ask(string question)
    {
        var reply = new PromptInterviewer(rules, console).Ask(rules.FindQuestion(question)!, TestContext.Current.CancellationToken);
        console.IsAllRead.ShouldBeTrue();
        return reply;
    }

    private static string[] Option(Reply reply) => [.. ((OptionsAnswer)reply.ShouldBeOfType<Reply.Answered>().Answer).Options];
}
