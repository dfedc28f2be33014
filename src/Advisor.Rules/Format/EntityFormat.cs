using Advisor.Rules.Reading;
using static Advisor.Rules.Format.CommonValues;
using static Advisor.Rules.Format.ConditionFormat;
using static Advisor.Rules.Format.Member;
using static Advisor.Rules.Format.SourceFormat;

namespace Advisor.Rules.Format;

/// <summary>How styles, technologies and practices are written, one file each.</summary>
internal static class EntityFormat
{
    private const string FileId = "The name of the file, without `.yaml`.";

    public static readonly Form FailureMode = new("a failure mode", "How one way to fail shows in a style, and what is done about it.",
        "{ shows-as: No answer comes., detected-by: A time-out., practices: [timeout-deadline], residual: Whether it was done stays unknown. }",
        Required("shows-as", Text, "What one sees of it."),
        Required("detected-by", Text, "What tells that it happens."),
        Required("practices", new ListValue(PracticeId), "What is done about it; may be empty."),
        Required("residual", Text, "What remains nevertheless."));

    public static readonly Form FailureModes = new("the failure modes", "All five ways to fail, the most benign first.", "",
        [.. FailureModeReader.Modes.Select(m => Checked(m, new FormValue(FailureMode), $"How the failure mode {m} shows."))]);

    public static readonly Form Style = new("a style", "A way for two sides to communicate.",
        """
        id: example
        name: Example style
        summary: One side tells the other.
        order: 9
        failure-modes:
          crash: { shows-as: Silence., detected-by: A clock., practices: [], residual: Doubt. }
          omission: { shows-as: Silence., detected-by: A clock., practices: [], residual: Doubt. }
          timing: { shows-as: Delay., detected-by: A clock., practices: [], residual: Doubt. }
          response: { shows-as: A wrong answer., detected-by: A check., practices: [], residual: Doubt. }
          arbitrary: { shows-as: Anything., detected-by: An audit., practices: [], residual: Doubt. }
        """,
        Required("id", NewId, FileId),
        Required("name", Text, "For people."),
        Required("summary", Text, "What it is, in a sentence."),
        Required("order", new WholeValue(1, null), "Its place among the styles, from 1, the simplest first; of two that are level it ranks first."),
        Required("failure-modes", new FormValue(FailureModes), "How each of the five ways to fail shows in it."),
        Optional("rules", new ListValue(new FormValue(RuleFormat.Rule)), "Rules that are best read here."),
        Optional("sources", Shelf, "Sources by key, for the rules of this file."));

    public static readonly Form Technology = new("a technology", "A technology that implements styles: what is known of it, and what speaks for it alone.",
        """
        id: example-queue
        name: Example Queue
        vendor: Example Ltd
        styles: [async-command]
        facts:
          protocols: [amqp]
          max_message: { value: 1 MiB, note: A default that may be raised., source: limits, as-of: "2026-11-22" }
          browser: false
        sources:
          limits: { title: Example Queue limits, url: "https://example.org/limits" }
        """,
        Required("id", NewId, FileId),
        Required("name", Text, "For people; no other technology has it."),
        Required("vendor", Text, "Who makes or specifies it."),
        Checked("styles", new ListValue(StyleId, AtLeast: 1), "The styles that it can serve."),
        Optional("facts", FactFormat.Facts, "What is known of it; what is left out is not known."),
        Optional("strengths", Texts, "What speaks for it anywhere."),
        Optional("weaknesses", Texts, "What speaks against it anywhere."),
        Optional("poor-for", Texts, "What it should not be taken for."),
        Optional("sources", Shelf, "Sources by key, for the facts and rules of this file."),
        Optional("rules", new ListValue(new FormValue(RuleFormat.TechnologyRule)), "Rules that speak of this technology alone."));

    public static readonly Form Practice = new("a practice", "What is done beside the choice of a style, such as retries or an outbox.",
        """
        id: example
        name: Example practice
        when:
          - { receiver_down: buffer }
        why: Faults pass.
        how: Wait, then try again.
        styles: [async-command]
        sources: [{ title: An example, url: "https://example.org/" }]
        """,
        Required("id", NewId, FileId),
        Required("name", Text, "For people."),
        Optional("when", new ListValue(Conditions with { AtLeast = 1 }), "Alternatives, of which any calls for it; each is a set of conditions that must all hold."),
        Required("why", Text, "What it is good for."),
        Required("how", Text, "How it is done."),
        Required("styles", new ListValue(StyleId), "The styles that it belongs to."),
        Optional("technologies", new ListValue(TechnologyId), "Technologies that bring it or need it."),
        Optional("conflicts-with", new ListValue(PracticeId), "Practices that do not go with it."),
        Optional("goes-with", new ListValue(PracticeId), "Practices that it is seldom done without."),
        Required("sources", AnyCitations, "Where that comes from."));
}
