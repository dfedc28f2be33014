using Advisor.Rules.Reading;
using static Advisor.Rules.Format.CommonValues;
using static Advisor.Rules.Format.ConditionFormat;
using static Advisor.Rules.Format.Member;
using static Advisor.Rules.Format.SourceFormat;

namespace Advisor.Rules.Format;

/// <summary>How rules and tensions are written.</summary>
internal static class RuleFormat
{
    private static readonly Value Weight = new WholeValue(EffectReader.Lightest, EffectReader.Heaviest);

    private static readonly Value Target = new IdValue(IdOf.Target);

    private static readonly Value True = new WordValue(["true"]);

    public static readonly Value Weights = new AnyValue(Weight, new MapValue(Target, Weight, AtLeast: 1));

    public static readonly Form Rule = new("a rule", "What answers, and facts of technologies, say for or against styles or technologies, and why.",
        """
        id: example-long-history
        when: { replay: long, rate: { at-least: 1000/s } }
        favours: { event-stream: 3 }
        because: Old messages are wanted again for months, so a retained log is read where a queue would have forgotten.
        sources: [kreps-log]
        """,
        Required("id", NewId, "Unique among all rules."),
        Optional("when", Conditions, "Conditions on answers, all of which must hold; without any the rule always holds."),
        Optional("where", FactConditions, "Conditions on facts, all of which must hold; the rule then speaks of every technology that meets them."),
        Optional("within", new OneOrMoreValue(StyleId), "The styles inside which a rule about technologies counts; default: all."),
        Optional("favours", Weights, "What speaks for something: targets with weights from 1, a slight preference, to 5, nearly decisive; a weight alone where `where` or the file says of what."),
        Optional("opposes", Weights, "What speaks against something, written like `favours`."),
        Optional("rules-out", new AnyValue(True, new OneOrMoreValue(Target)), "What becomes impossible: targets, or `true` where `where` or the file says which."),
        Optional("recommends", new OneOrMoreValue(PracticeId), "Practices that are called for."),
        Checked("because", Text, "The reason, a sentence that is true wherever the rule holds; may hold `{answer.QUESTION}`, `{technology}` and `{fact.FACT}`."),
        Checked("sources", SomeCitations, "Where the reason comes from: keys of sources, or sources written out."));

    /// <summary>A rule in the file of a technology, which speaks of that alone.</summary>
    public static readonly Form TechnologyRule = Rule.With("a rule of a technology",
        """
        id: example-queue-is-small
        when: { operations: small-team }
        favours: 1
        because: "{technology} is run by developers on the side."
        sources: [{ title: Example Queue, url: "https://example.org/" }]
        """,
        ("favours", Weight), ("opposes", Weight), ("rules-out", True));

    public static readonly Form Tension = new("a tension", "Answers that pull against each other. They are reported, never refused.",
        """
        id: example-waiting-for-an-event
        when: { timing: sync, interaction: event }
        detail: An event is stated for whoever cares, so there is no outcome to wait for.
        """,
        Required("id", NewId, "Unique among all tensions."),
        Required("when", Conditions with { AtLeast = 1 }, "The answers that do not go together."),
        Required("detail", Text, "Why they do not, and what to look at again."),
        Optional("sources", AnyCitations, "Where that comes from."));

    public static readonly Form File = new("a file of rules", "Rules, tensions and sources, for any file that describes nothing else.",
        """
        rules:
          - id: example-high-rate
            when: { rate: { at-least: 10000/s } }
            opposes: { sync-request-response: 2 }
            because: So many calls pile up as soon as one of them is slow.
            sources: [example]
        sources:
          example: { title: An example, url: "https://example.org/" }
        """,
        Optional("rules", new ListValue(new FormValue(Rule)), "The rules."),
        Optional("tensions", new ListValue(new FormValue(Tension)), "Answers that pull against each other."),
        Optional("sources", Shelf, "Sources by key, which every file may name."));
}
