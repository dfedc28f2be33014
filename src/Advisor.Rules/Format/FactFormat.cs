using System.Collections.Immutable;
using Advisor.Engine.Knowledge;
using Advisor.Rules.Reading;
using static Advisor.Rules.Format.CommonValues;
using static Advisor.Rules.Format.Member;

namespace Advisor.Rules.Format;

/// <summary>How facts are defined, and stated of a technology.</summary>
internal static class FactFormat
{
    public static readonly Form Definition = new("a kind of fact", "Something that may be stated of a technology.",
        "{ type: choice, options: [mandatory, available, none], meaning: Whether messages are checked against a schema }",
        Required("type", new WordValue([.. FactDefinitionReader.Types.Keys]), "The form of the fact."),
        Required("meaning", Text, "What it says."),
        Optional("options", new OneOrMoreValue(NewId), "What a `choice` or a `set` may hold."),
        Optional("options-of", new QuestionIdValue(q => !q.Options.IsEmpty), "A question whose options they are."));

    public static readonly Form File = new("the file of facts", "What may be stated of a technology.",
        """
        facts:
          browser: { type: flag, meaning: Whether a page in a browser can speak it }
        """,
        Required("facts", new MapValue(NewId, new FormValue(Definition)), "The kinds of facts by id."));

    public static readonly Form Stated = new("a fact", "A fact with what backs it. A limit, which is an amount, must name its source and date.",
        """{ value: 1 MiB, note: A default that may be raised., source: { title: Limits, url: "https://example.org/limits" }, as-of: 2026-08-20 }""",
        Required("value", new AnyValue(Text, Texts), "What its type asks for: true or false, an option, a list of options, an amount, or text."),
        Optional("note", Text, "What else one should know of it."),
        Optional("source", SourceFormat.Citation, "Where it comes from: the key of a source, or a source written out."),
        Optional("as-of", Date, "The date as of which it holds; default: that of the source."));

    public static readonly Value Facts = new FactsValue("facts", Of,
        "mapping of fact ids: to the value, or to [a fact](#a-fact) with its source; an amount only with its source");

    private static Value Of(FactDefinition fact)
    {
        var value = ValueOf(fact);
        var stated = Stated.With(fact.Type switch
        {
            FactType.Flag => "a fact that is a flag",
            FactType.Text => "a fact in words",
            _ => $"the fact {fact.Id}",
        }, "", ("value", value));
        if (AmountReader.UnitOf(fact.Type) is null)
            return new AnyValue(value, new FormValue(stated));
        return new FormValue(stated with { Members = [.. stated.Members.Select(m => m.Key == "source" ? m with { Presence = Presence.Checked } : m)] });
    }

    private static Value ValueOf(FactDefinition fact) => fact.Type switch
    {
        FactType.Text => Text,
        FactType.Set => new AnyValue(new WordValue(fact.Options), new ListValue(new WordValue(fact.Options))),
        FactType.Flag or FactType.Choice => new WordValue(fact.Options),
        _ => new AmountValue(AmountReader.UnitOf(fact.Type)!.Value),
    };
}
