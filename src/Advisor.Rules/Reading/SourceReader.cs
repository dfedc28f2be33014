using System.Collections.Immutable;
using Advisor.Engine.Knowledge;
using Advisor.Rules.Format;
using Advisor.Rules.Yaml;

namespace Advisor.Rules.Reading;

/// <summary>Reads sources, and lists that name them by key or hold them.</summary>
internal sealed class SourceReader(Vocabulary known, DateReader dates, Findings findings)
{
    /// <summary>The sources that a file keeps for itself, by key; null for one that is broken.</summary>
    /// <param name="fields">The file.</param>
    /// <param name="mustBeCited">Whether they are of no use unless something in the file names them.</param>
    public Dictionary<string, Source?> ReadLocal(Fields fields, bool mustBeCited)
    {
        var sources = new Dictionary<string, Source?>(StringComparer.Ordinal);
        foreach (var (key, value) in fields.Entries("sources"))
        {
            sources[key.Text] = Read(value);
            if (mustBeCited)
                known.Citations.Expect(sources, key);
        }
        return sources;
    }

    /// <summary>Adds the sources of a file to those that every file may name.</summary>
    public void ReadShared(Fields fields)
    {
        foreach (var (key, value) in fields.Entries("sources"))
        {
            known.Sources.Declare(key, Read(value), findings);
            known.Citations.Expect(known.Sources, key);
        }
    }

    /// <summary>A list of keys and inline sources.</summary>
    public ImmutableArray<Source> ReadList(Node node, IReadOnlyDictionary<string, Source?> local)
    {
        if (Shape.List(node, findings) is not { } list)
            return [];
        var sources = ImmutableArray.CreateBuilder<Source>();
        foreach (var item in list.Items)
        {
            if ((item is Mapping ? Read(item) : Follow(item, local)) is not { } source)
                continue;
            if (sources.Contains(source))
                findings.Error(DiagnosticCodes.DuplicateEntry, item.Place, "the source is listed twice");
            else
                sources.Add(source);
        }
        return sources.ToImmutable();
    }

    /// <summary>What a key stands for; null where it is unknown or its source broken.</summary>
    public Source? Follow(Node node, IReadOnlyDictionary<string, Source?> local)
    {
        if (Shape.Text(node, findings) is not { } key)
            return null;
        if (local.TryGetValue(key.Text, out var source))
        {
            known.Citations.Cite(local, key);
            return source;
        }
        known.Citations.Cite(known.Sources, key);
        if (local.Count > 0 && !known.Sources.Contains(key.Text) && Suggestion.For(key.Text, local.Keys) is { } meant)
        {
            findings.Error(DiagnosticCodes.UnknownSource, key.Place, $"unknown source `{key}`", meant);
            return null;
        }
        return known.Sources.Check(key, findings) ? known.Sources.Find(key.Text) : null;
    }

    /// <summary>One source; null where it is faulty.</summary>
    public Source? Read(Node node)
    {
        if (Fields.Of(node, SourceFormat.Source, findings) is not { } fields)
            return null;
        var title = fields.Text("title");
        var url = fields.Text("url") is { } address ? Url(address) : null;
        var asOf = fields.Text("as-of") is { } date ? dates.Read(date) : null;
        if (fields.Find("read") is { } read)
            Shape.Flag(read, findings);
        return title is null || url is null ? null : new(title.Value.Text, url, fields.Text("says")?.Text, asOf);
    }

    private string? Url(Word word)
    {
        if (Uri.TryCreate(word.Text, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
            && uri.Host.Length > 0)
            return word.Text;
        findings.Error(DiagnosticCodes.BadUrl, word.Place, $"`{word}` is not an absolute http or https address");
        return null;
    }
}
