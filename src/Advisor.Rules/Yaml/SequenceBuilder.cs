using System.Collections.Immutable;

namespace Advisor.Rules.Yaml;

internal sealed class SequenceBuilder(Place place) : NodeBuilder
{
    private readonly ImmutableArray<Node>.Builder items = ImmutableArray.CreateBuilder<Node>();

    public override void Add(Node child) => items.Add(child);

    public override Node Build() => new Sequence(place, items.ToImmutable());
}
