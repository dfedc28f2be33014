using static Advisor.Rules.Format.CommonValues;
using static Advisor.Rules.Format.Member;

namespace Advisor.Rules.Format;

/// <summary>How sources are written.</summary>
internal static class SourceFormat
{
    public static readonly Form Source = new("a source", "Where a statement comes from.",
        """{ title: Quotas of the queue, url: "https://example.org/quotas", says: A message holds up to 1 MiB., as-of: 2026-08-20 }""",
        Required("title", Text, "The title of the page or book."),
        Required("url", new PatternValue("https?://.+", "absolute `http` or `https` address"), "Its address."),
        Optional("says", Text, "What it says, in our own words."),
        Optional("as-of", Date, "The date that it bears, or on which it was read."),
        Optional("read", Flag, "Whether it was read when this was written, or is a well-known reference."));

    /// <summary>Sources by key, for others to name.</summary>
    public static readonly Value Shelf = new MapValue(Text, new FormValue(Source));

    /// <summary>One source, named or written out.</summary>
    public static readonly Value Citation = new AnyValue(new IdValue(IdOf.Source), new FormValue(Source));

    public static readonly Value AnyCitations = new ListValue(Citation);

    /// <summary>Sources where there must be one.</summary>
    public static readonly Value SomeCitations = new ListValue(Citation, AtLeast: 1);
}
