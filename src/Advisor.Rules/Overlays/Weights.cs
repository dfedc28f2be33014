using Advisor.Rules.Reading;
using Advisor.Rules.Yaml;

namespace Advisor.Rules.Overlays;

/// <summary>The weights in the tree of a rule.</summary>
internal sealed class Weights(Mapping rule)
{
    /// <summary>Stands for a weight without a target, of a rule that speaks of whatever meets its conditions.</summary>
    public const string Alone = "";

    private static readonly string[] Keys = ["favours", "opposes"];

    public bool Has(string target) => Find(target) is not null;

    /// <summary>What the author may have meant.</summary>
    public string? Suggest(string target)
    {
        string[] targets = [.. Entries().Select(e => e.Value).OfType<Mapping>().SelectMany(m => m.Entries).Select(e => e.Key.Text)];
        if (Has(Alone))
            return "write the weight alone";
        return targets.Length == 0 ? null : Suggestion.For(target, targets) ?? $"it has weights on {string.Join(", ", targets)}";
    }

    /// <summary>The rule with another weight, which it must have.</summary>
    public Mapping With(string target, Node weight)
    {
        var (key, value) = Find(target)!;
        return rule.With(key, value is Mapping targets ? targets.With(targets.Find(target)!.Key, weight) : weight);
    }

    private Entry? Find(string target) =>
        Entries().FirstOrDefault(e => target == Alone ? e.Value is Scalar : e.Value is Mapping map && map.Find(target) is not null);

    private IEnumerable<Entry> Entries() => Keys.Select(rule.Find).OfType<Entry>();
}
