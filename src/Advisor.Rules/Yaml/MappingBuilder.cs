using System.Collections.Immutable;

namespace Advisor.Rules.Yaml;

/// <summary>Of a key that comes twice the first counts, and the second is a finding.</summary>
internal sealed class MappingBuilder(Place place, Findings findings) : NodeBuilder
{
    private readonly ImmutableArray<Entry>.Builder entries = ImmutableArray.CreateBuilder<Entry>();
    private readonly Dictionary<string, Place> seen = new(StringComparer.Ordinal);
    private Node? key;

    public override void Add(Node child)
    {
        if (key is null)
        {
            key = child;
            return;
        }
        if (key is not Scalar name)
            findings.Error(DiagnosticCodes.WrongNode, key.Place, $"{key.Kind} where a key belongs");
        else if (seen.TryAdd(name.Text, name.Place))
            entries.Add(new(new(name.Text, name.Place), child));
        else
            findings.Error(DiagnosticCodes.DuplicateKey, name.Place, $"key `{name.Text}` again", $"first in line {seen[name.Text].Line}");
        key = null;
    }

    public override Node Build() => new Mapping(place, entries.ToImmutable());
}
