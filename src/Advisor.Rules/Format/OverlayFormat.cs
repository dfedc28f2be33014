using Advisor.Rules.Overlays;
using Advisor.Rules.Reading;
using static Advisor.Rules.Format.CommonValues;
using static Advisor.Rules.Format.Member;

namespace Advisor.Rules.Format;

/// <summary>How an overlay says what it changes of the rules below it.</summary>
internal static class OverlayFormat
{
    private static readonly Value RuleId = new IdValue(IdOf.Rule);

    public static readonly Form Replacements = new("the replacements", "What the files of the overlay define anew, by id.",
        "{ rules: [example-high-rate] }",
        Optional("styles", new ListValue(StyleId), "Styles."),
        Optional("technologies", new ListValue(TechnologyId), "Technologies, with the rules of their files."),
        Optional("practices", new ListValue(PracticeId), "Practices."),
        Optional("rules", new ListValue(RuleId), "Rules."),
        Optional("tensions", new ListValue(new IdValue(IdOf.Tension)), "Tensions."));

    public static readonly Form Refusal = new("a refusal", "Why a technology is not allowed.",
        """{ because: Nobody here may run clusters., sources: [{ title: Platform policy, url: "https://example.org/policy" }] }""",
        Required("because", Text, "The reason, a sentence; advice gives it wherever the technology is ruled out."),
        Required("sources", SourceFormat.SomeCitations, "Where the organisation says so."));

    public static readonly Form Overlay = new("the overlay", "Who lays what over the rules.",
        """
        name: acme
        version: 1.0.0
        for: ">=1.0.0 <2.0.0"
        weights:
          example-high-rate: { sync-request-response: 4 }
        disable: [example-long-history]
        facts:
          example-queue: { operations: managed-only }
        not-allowed:
          example-queue:
            because: Nobody here may run clusters.
            sources: [{ title: Platform policy, url: "https://example.org/policy" }]
        """,
        Required("name", new PatternValue(OverlayHeader.NamePattern, "lower-case letters and digits, joined by hyphens"), "Whose it is; part of the version that answers name."),
        Required("version", new PatternValue(RuleSetHeader.VersionPattern, "`major.minor.patch`"), "Raised with every change of what is advised."),
        Optional("for", Text, "The versions of the rules below that it was made for, such as `>=1.0.0 <2.0.0`; default: any."),
        Optional("weights", new MapValue(RuleId, RuleFormat.Weights), "Other weights of rules: by target, or alone where the rule has a weight alone."),
        Optional("disable", new ListValue(RuleId), "Rules that do not count here."),
        Optional("replace", new FormValue(Replacements), "Ids of what the overlay defines anew; without that an id that is taken is an error."),
        Optional("facts", new MapValue(TechnologyId, FactFormat.Facts), "Facts of technologies that are otherwise here, or were not known."),
        Optional("not-allowed", new MapValue(TechnologyId, new FormValue(Refusal)), "Technologies that are ruled out whatever the answers, with the reason."),
        Optional("sources", SourceFormat.Shelf, "Sources by key, which every file may name."));
}
