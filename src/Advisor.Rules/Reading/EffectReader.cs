using System.Collections.Immutable;
using Advisor.Engine.Knowledge;
using Advisor.Rules.Yaml;

namespace Advisor.Rules.Reading;

/// <summary>Reads what a rule does: <c>favours</c>, <c>opposes</c>, <c>rules-out</c>.</summary>
internal sealed class EffectReader(Vocabulary known, Findings findings)
{
    public const int Lightest = 1;

    public const int Heaviest = 5;

    public static readonly string[] Keys = ["favours", "opposes", "rules-out"];

    /// <summary>By kind, then by target, whatever the order in the file.</summary>
    /// <param name="fields">The rule.</param>
    /// <param name="owner">The technology in whose file it stands, on which bare weights then count; null: on all that meet <c>where</c>.</param>
    public ImmutableArray<(Effect Effect, Place Place)> Read(Fields fields, string? owner) =>
    [
        .. Weighted(fields, "favours", EffectKind.Favours, owner)
            .Concat(Weighted(fields, "opposes", EffectKind.Opposes, owner))
            .Concat(RulesOut(fields, owner))
            .OrderBy(e => e.Effect.Kind).ThenBy(e => e.Effect.Target, StringComparer.Ordinal),
    ];

    private IEnumerable<(Effect Effect, Place Place)> Weighted(Fields fields, string key, EffectKind kind, string? owner)
    {
        if (fields.Find(key) is not { } node)
            yield break;
        if (node is Sequence)
        {
            findings.Error(DiagnosticCodes.WrongNode, node.Place, "a list where a mapping belongs", $"write {{ target: weight }} behind `{key}`");
            yield break;
        }
        if (node is not Mapping map)
        {
            if (Weight(node) is { } weight)
                yield return (new(kind, owner, weight), fields.KeyPlace(key));
            yield break;
        }
        if (IsOwned(node, owner, "write the weight alone"))
            yield break;
        if (map.Entries.IsEmpty)
            findings.Error(DiagnosticCodes.Empty, node.Place, $"`{key}` names nothing");
        foreach (var (target, value) in map.Entries)
            if (Weight(value) is { } weight && IsTarget(target))
                yield return (new(kind, target.Text, weight), target.Place);
    }

    private IEnumerable<(Effect Effect, Place Place)> RulesOut(Fields fields, string? owner)
    {
        if (fields.Find("rules-out") is not { } node)
            yield break;
        if (node is Scalar { IsPlain: true, Text: "true" })
        {
            yield return (new(EffectKind.RulesOut, owner, 0), fields.KeyPlace("rules-out"));
            yield break;
        }
        if (node is Scalar { IsPlain: true, Text: "false" })
        {
            findings.Error(DiagnosticCodes.BadValue, node.Place, "`rules-out: false` says nothing", "leave it out");
            yield break;
        }
        if (IsOwned(node, owner, "write `rules-out: true`"))
            yield break;
        foreach (var target in Shape.OneOrMore(node, findings))
            if (IsTarget(target))
                yield return (new(EffectKind.RulesOut, target.Text, 0), target.Place);
    }

    /// <summary>Reports targets in the file of a technology, whose rules speak of itself.</summary>
    private bool IsOwned(Node node, string? owner, string help)
    {
        if (owner is null)
            return false;
        findings.Error(DiagnosticCodes.WrongNode, node.Place, $"{node.Kind} where the rule speaks of `{owner}` itself", help);
        return true;
    }

    private bool IsTarget(Word target)
    {
        if (known.Styles.Contains(target.Text) || known.Technologies.Contains(target.Text))
            return true;
        if (known.Styles.IsIncomplete || known.Technologies.IsIncomplete)
            return false;
        findings.Error(DiagnosticCodes.UnknownTarget, target.Place, $"there is no style or technology `{target}`",
            Suggestion.For(target.Text, known.Styles.Ids.Concat(known.Technologies.Ids)));
        return false;
    }

    private int? Weight(Node node)
    {
        if (Shape.Text(node, findings) is not { } word)
            return null;
        if (word.Text is [var digit] && digit - '0' is >= Lightest and <= Heaviest and var weight)
            return weight;
        findings.Error(DiagnosticCodes.BadWeight, word.Place, $"`{word}` is not a weight", $"weights are {string.Join(", ", Enumerable.Range(Lightest, Heaviest - 1))} and {Heaviest}");
        return null;
    }
}
