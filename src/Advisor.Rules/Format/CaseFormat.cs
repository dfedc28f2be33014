using Advisor.Engine.Knowledge;
using Advisor.Rules.Cases;
using static Advisor.Rules.Format.CommonValues;
using static Advisor.Rules.Format.Member;

namespace Advisor.Rules.Format;

/// <summary>How cases are written.</summary>
internal static class CaseFormat
{
    public static readonly Form Source = new("the source of a case", "Where a decision was published.",
        "{ title: Why we chose a queue, publisher: Example Ltd, where: https://example.org/queue, says: The mail may go out later. }",
        Required("title", Text, "The title of the page."),
        Required("publisher", Text, "Who published it."),
        Required("where", Text, "Its address, or repository and file."),
        Required("says", Text, "What it says, in our own words."));

    public static readonly Form Expectation = new("an expectation", "What the advice must be.",
        "{ style: [async-command], technologies: [amazon-sqs, rabbitmq], not_styles: [publish-subscribe] }",
        Required("style", new OneOrMoreValue(StyleId), "Styles of which one must rank first."),
        Optional("technologies", new ListValue(TechnologyId), "Technologies of which one must be among the first three of that style."),
        Optional("not_styles", new ListValue(StyleId), "Styles that must not rank first."),
        Optional("not_technologies", new ListValue(TechnologyId), "Technologies that must not be among the first three of the style that ranks first."));

    public static readonly Form Case = new("a case", "A decision that the rules must reproduce.",
        """
        id: example-mail-later
        source: { title: Why we chose a queue, publisher: Example Ltd, where: https://example.org/queue, says: The mail may go out later. }
        scenario: After an order, a mail is sent by another service. Nobody waits for it.
        answers: { timing: async, interaction: command, payload: 20 KB }
        expect: { style: [async-command] }
        strength: explicit
        """,
        Required("id", NewId, "Unique among the cases."),
        Required("source", new FormValue(Source), "Where the decision was published."),
        Required("scenario", Text, "What was to be decided, in a few sentences."),
        Required("answers", Answers(atLeast: 1), "What the source states; everything else is left out."),
        Required("expect", new FormValue(Expectation), "What was decided."),
        Required("strength", new WordValue([.. CaseReader.Strengths.Keys]), "Whether the source says so, or it follows from what it says."),
        Optional("hard", Flag, "Whether the first idea is the wrong style, or timing and interaction are not stated; counted apart."),
        Optional("skip", Text, "Why it is not run; without this it is."),
        Optional("known-miss", Text, "Why the rules are known to say otherwise; a finding as soon as they do not."));

    /// <summary>Answers by question.</summary>
    public static Value Answers(int atLeast) => new QuestionsValue(
        "answers", Answer, "mapping of question ids to answers: an option, a list of options, an amount, or nothing where it is open", atLeast);

    private static AnyValue Answer(Question question) => new AnyValue(
        question.IsNumeric ? new AmountValue(question.Type) : question.IsMultiple ? new ListValue(OptionOf(question), AtLeast: 1) : OptionOf(question),
        new NullValue());
}
