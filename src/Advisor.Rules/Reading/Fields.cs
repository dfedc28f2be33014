using System.Collections.Immutable;
using Advisor.Rules.Format;
using Advisor.Rules.Yaml;

namespace Advisor.Rules.Reading;

/// <summary>The members of one mapping, held against its form: reports keys that mean nothing, keys that are missing, and values of the wrong shape.</summary>
internal sealed class Fields
{
    private readonly Mapping map;
    private readonly Form form;
    private readonly Findings findings;

    private Fields(Mapping map, Form form, Findings findings) => (this.map, this.form, this.findings) = (map, form, findings);

    public Place Place => map.Place;

    /// <summary>Looks at the keys of a mapping.</summary>
    /// <param name="node">Should be a mapping.</param>
    /// <param name="form">The keys that it may and must have.</param>
    /// <param name="findings">Receives what is wrong.</param>
    /// <returns>Null where it is no mapping.</returns>
    public static Fields? Of(Node node, Form form, Findings findings)
    {
        if (Shape.Map(node, findings) is not { } map)
            return null;
        foreach (var (key, _) in map.Entries)
            if (!form.Has(key.Text))
                findings.Error(DiagnosticCodes.UnknownKey, key.Place, $"{form.What} has no key `{key}`",
                    Suggestion.For(key.Text, form.Keys) ?? $"its keys are {string.Join(", ", form.Keys)}");
        foreach (var member in form.Members)
            if (member.Presence == Presence.Required && map.Find(member.Key) is null)
                Missing(map, form, member.Key, findings);
        return new(map, form, findings);
    }

    public bool Has(string key) => Find(key) is not null;

    /// <summary>The value of a key; null where it is not there, which is reported already if it must be.</summary>
    /// <exception cref="ArgumentException">The form has no such key.</exception>
    public Node? Find(string key) =>
        form.Has(key) ? map.Find(key)?.Value : throw new ArgumentException($"{form.What} has no key {key}", nameof(key));

    /// <summary>The place of the key itself.</summary>
    public Place KeyPlace(string key) => map.Find(key)?.Key.Place ?? map.Place;

    /// <summary>The value of a key that must be there because of what other keys say.</summary>
    public Node? Needed(string key)
    {
        if (Find(key) is { } node)
            return node;
        Missing(map, form, key, findings);
        return null;
    }

    public Word? Text(string key) => Find(key) is { } node ? Shape.Text(node, findings) : null;

    public ImmutableArray<Word> Texts(string key) => Find(key) is { } node ? Shape.Texts(node, findings) : [];

    /// <summary>The items of a list that may be missing.</summary>
    public ImmutableArray<Node> Items(string key) => Find(key) is { } node && Shape.List(node, findings) is { } list ? list.Items : [];

    /// <summary>The entries of a mapping that may be missing.</summary>
    public ImmutableArray<Entry> Entries(string key) => Find(key) is { } node && Shape.Map(node, findings) is { } entries ? entries.Entries : [];

    private static void Missing(Mapping map, Form form, string key, Findings findings) =>
        findings.Error(DiagnosticCodes.MissingKey, map.Place, $"{form.What} needs the key `{key}`");
}
