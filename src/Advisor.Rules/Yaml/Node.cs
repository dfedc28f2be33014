using System.Collections.Immutable;

namespace Advisor.Rules.Yaml;

/// <summary>A piece of YAML, with the place where it starts.</summary>
internal abstract record Node(Place Place)
{
    /// <summary>What it is, for messages.</summary>
    public abstract string Kind { get; }
}

/// <summary>Text, or what is written like it: a number, a truth value, nothing.</summary>
/// <param name="Text">As written, without quotes.</param>
/// <param name="IsPlain">Whether it was written without quotes, so that it may be a number, a truth value or null.</param>
internal sealed record Scalar(Place Place, string Text, bool IsPlain) : Node(Place)
{
    public bool IsNull => IsPlain && Text is "" or "~" or "null";

    public override string Kind => IsNull ? "nothing" : "text";
}

internal sealed record Sequence(Place Place, ImmutableArray<Node> Items) : Node(Place)
{
    public override string Kind => "a list";
}

/// <summary>Keys with values.</summary>
/// <param name="Entries">In the order of the file, each key once.</param>
internal sealed record Mapping(Place Place, ImmutableArray<Entry> Entries) : Node(Place)
{
    public override string Kind => "a mapping";

    public Entry? Find(string key) => Entries.FirstOrDefault(e => e.Key.Text == key);
}

/// <summary>One line of a mapping.</summary>
internal sealed record Entry(Word Key, Node Value);
