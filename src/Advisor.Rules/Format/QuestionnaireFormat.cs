using Advisor.Rules.Reading;
using static Advisor.Rules.Format.CommonValues;
using static Advisor.Rules.Format.Member;

namespace Advisor.Rules.Format;

/// <summary>How the rule set introduces itself, and how its questions are written.</summary>
internal static class QuestionnaireFormat
{
    public static readonly Form Header = new("the rule set", "What the rules are called, and which version they are.",
        "{ name: Our rules, version: 1.0.0 }",
        Required("name", Text, "For people."),
        Required("version", new PatternValue(RuleSetHeader.VersionPattern, "`major.minor.patch`"), "Raised with every change of what is advised."));

    public static readonly Form Question = new("a question", "What a person is asked. It may stay open.",
        """
        id: timing
        ask: Does the caller wait for the outcome before it carries on?
        type: choice
        options:
          sync: the caller blocks until it has the outcome
          async: the caller carries on
        """,
        Required("id", NewId, "Unique among the questions; a contract with callers."),
        Required("ask", Text, "The question as a person is asked it."),
        Required("type", new WordValue([.. QuestionReader.Types.Keys]), "The form of the answer; `choices` and `technologies` are lists; `bytes`, `per_second` and `milliseconds` are amounts."),
        Optional("options", new MapValue(NewId, Text, AtLeast: 1), "What a `choice` or `choices` may be answered with, each with what it means."));

    public static readonly Form File = new("the questionnaire", "All questions, in the order in which they are asked.",
        """
        questions:
          - { id: payload, ask: How large is a typical message?, type: bytes }
        """,
        Required("questions", new ListValue(new FormValue(Question)), "The questions."));
}
