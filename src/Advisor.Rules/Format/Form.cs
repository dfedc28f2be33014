using System.Collections.Immutable;

namespace Advisor.Rules.Format;

/// <summary>A kind of mapping: which keys it may have, and what stands behind them.</summary>
/// <param name="What">What it describes, with its article, as messages say it.</param>
/// <param name="Meaning">What it is for, in a sentence for the author.</param>
/// <param name="Example">A sound one, in YAML.</param>
/// <param name="Members">Its keys, in the order in which the reference lists them.</param>
internal sealed record Form(string What, string Meaning, string Example, params ImmutableArray<Member> Members)
{
    /// <summary>Without the article.</summary>
    public string Name => What[(What.IndexOf(' ', StringComparison.Ordinal) + 1)..];

    /// <summary>How many of its keys there must be.</summary>
    public int AtLeast { get; private init; }

    public IEnumerable<string> Keys => Members.Select(m => m.Key);

    public bool Has(string key) => Members.Any(m => m.Key == key);

    /// <summary>The same where at least one key must be there.</summary>
    public Form NotEmpty() => this with { AtLeast = 1 };

    /// <summary>The same with other values behind some keys, for places where less is possible.</summary>
    public Form With(string what, string example, params ReadOnlySpan<(string Key, Value Value)> others)
    {
        var members = Members;
        foreach (var (key, value) in others)
            members = [.. members.Select(m => m.Key == key ? m with { Value = value } : m)];
        return this with { What = what, Example = example, Members = members };
    }

    /// <summary>The same without all other keys, for places where less is possible.</summary>
    public Form Only(string what, string example, IEnumerable<string> keys) =>
        this with { What = what, Example = example, Members = [.. Members.Where(m => keys.Contains(m.Key))] };
}
