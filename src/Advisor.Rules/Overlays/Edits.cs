using Advisor.Rules.Files;
using Advisor.Rules.Yaml;

namespace Advisor.Rules.Overlays;

/// <summary>
/// Writes changes into the trees of files, before anything is linked: whatever is wrong with a changed part is then found as in any file, at the
/// place in the overlay where it stands.
/// </summary>
internal static class Edits
{
    /// <summary>The mapping with an entry in the place of the one of the same key, or at its end.</summary>
    public static Mapping With(this Mapping map, Word key, Node value)
    {
        var entry = new Entry(key, value);
        var old = map.Find(key.Text);
        return map with { Entries = old is null ? map.Entries.Add(entry) : map.Entries.Replace(old, entry) };
    }

    /// <summary>The file with something else in the place of one rule or tension.</summary>
    /// <param name="list"><c>rules</c> or <c>tensions</c>.</param>
    /// <param name="change">Gives what takes its place; null: nothing does.</param>
    public static RuleFile Edit(this RuleFile file, string list, string id, Func<Mapping, Mapping?> change)
    {
        if (file.Root is not Mapping root || root.Find(list) is not { Value: Sequence nodes } entry)
            return file;
        if (!nodes.Items.Any(n => Inventory.IdOf(n) == id))
            return file;
        var changed = nodes.Items.Select(n => Inventory.IdOf(n) == id ? change((Mapping)n) : n).OfType<Node>();
        return file with { Root = root.With(entry.Key, nodes with { Items = [.. changed] }) };
    }
}
