using System.Collections.Immutable;
using Advisor.Rules.Files;
using Advisor.Rules.Yaml;

namespace Advisor.Rules.Overlays;

/// <summary>What some files define, by kind and id, as far as their shape can be made out.</summary>
internal sealed class Inventory
{
    private readonly Dictionary<string, Dictionary<string, Node>> kinds = new(StringComparer.Ordinal)
    {
        ["styles"] = new(StringComparer.Ordinal),
        ["technologies"] = new(StringComparer.Ordinal),
        ["practices"] = new(StringComparer.Ordinal),
        ["rules"] = new(StringComparer.Ordinal),
        ["tensions"] = new(StringComparer.Ordinal),
    };

    public Inventory(IEnumerable<RuleFile> files)
    {
        foreach (var file in files)
        {
            if (file.Root is not Mapping root)
                continue;
            if (KindOf(file) is { } kind)
                kinds[kind].TryAdd(file.Name, root);
            foreach (var list in (string[])["rules", "tensions"])
                foreach (var node in Items(root, list))
                    if (IdOf(node) is { } id)
                        kinds[list].TryAdd(id, node);
        }
    }

    /// <summary>The ids of a kind: <c>styles</c>, <c>technologies</c>, <c>practices</c>, <c>rules</c> or <c>tensions</c>.</summary>
    public IEnumerable<string> Ids(string kind) => kinds[kind].Keys;

    /// <summary>The mapping that defines it; null: nothing does.</summary>
    public Mapping? Find(string kind, string id) => kinds[kind].GetValueOrDefault(id) as Mapping;

    /// <summary>The kind of thing that the file describes; null: it describes no one thing.</summary>
    public static string? KindOf(RuleFile file) => file.Kind switch
    {
        FileKind.Style => "styles",
        FileKind.Technology => "technologies",
        FileKind.Practice => "practices",
        _ => null,
    };

    /// <summary>The id that a node of a list gives itself.</summary>
    public static string? IdOf(Node node) => node is Mapping map && map.Find("id")?.Value is Scalar id ? id.Text.Trim() : null;

    private static ImmutableArray<Node> Items(Mapping root, string key) => root.Find(key)?.Value is Sequence list ? list.Items : [];
}
