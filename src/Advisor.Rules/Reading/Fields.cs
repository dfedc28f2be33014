using System.Collections.Immutable;
using Advisor.Rules.Yaml;

namespace Advisor.Rules.Reading;

/// <summary>The members of one mapping: reports keys that mean nothing, keys that are missing, and values of the wrong shape.</summary>
internal sealed class Fields
{
    private readonly Mapping map;
    private readonly string what;
    private readonly Findings findings;

    private Fields(Mapping map, string what, Findings findings) => (this.map, this.what, this.findings) = (map, what, findings);

    public Place Place => map.Place;

    /// <summary>Looks at the keys of a mapping.</summary>
    /// <param name="node">Should be a mapping.</param>
    /// <param name="what">What it describes, with its article.</param>
    /// <param name="findings">Receives what is wrong.</param>
    /// <param name="known">The keys that it may have.</param>
    /// <returns>Null where it is no mapping.</returns>
    public static Fields? Of(Node node, string what, Findings findings, params string[] known)
    {
        if (Shape.Map(node, findings) is not { } map)
            return null;
        foreach (var (key, _) in map.Entries)
            if (!known.Contains(key.Text, StringComparer.Ordinal))
                findings.Error(DiagnosticCodes.UnknownKey, key.Place, $"{what} has no key `{key}`",
                    Suggestion.For(key.Text, known) ?? $"its keys are {string.Join(", ", known)}");
        return new(map, what, findings);
    }

    public bool Has(string key) => map.Find(key) is not null;

    public Node? Find(string key) => map.Find(key)?.Value;

    /// <summary>The place of the key itself.</summary>
    public Place KeyPlace(string key) => map.Find(key)?.Key.Place ?? map.Place;

    /// <summary>The value of a key that must be there.</summary>
    public Node? Required(string key)
    {
        if (Find(key) is { } node)
            return node;
        findings.Error(DiagnosticCodes.MissingKey, map.Place, $"{what} needs the key `{key}`");
        return null;
    }

    public Word? RequiredText(string key) => Required(key) is { } node ? Shape.Text(node, findings) : null;

    public Word? Text(string key) => Find(key) is { } node ? Shape.Text(node, findings) : null;

    public ImmutableArray<Word> Texts(string key) => Find(key) is { } node ? Shape.Texts(node, findings) : [];

    /// <summary>The items of a list that may be missing.</summary>
    public ImmutableArray<Node> Items(string key) => Find(key) is { } node && Shape.List(node, findings) is { } list ? list.Items : [];

    /// <summary>The entries of a mapping that may be missing.</summary>
    public ImmutableArray<Entry> Entries(string key) => Find(key) is { } node && Shape.Map(node, findings) is { } entries ? entries.Entries : [];
}
