using System.Collections.Immutable;
using Advisor.Rules.Files;
using Advisor.Rules.Format;
using Advisor.Rules.Reading;
using Advisor.Rules.Yaml;

namespace Advisor.Rules.Overlays;

/// <summary>Lays overlays over rules: adds their files, then writes what they change into the trees of all files. Their order does not matter.</summary>
internal sealed class OverlayWriter
{
    private readonly Findings findings;
    private readonly Claims claims;
    private ImmutableArray<RuleFile> files;
    private Inventory known;

    private OverlayWriter(ImmutableArray<RuleFile> files, Findings findings)
    {
        (this.files, this.findings) = (files, findings);
        claims = new(findings);
        known = new(files);
    }

    /// <summary>The files to link.</summary>
    /// <param name="rules">The files of the rules below.</param>
    /// <param name="overlays">What is laid over them.</param>
    /// <param name="findings">Receives what is wrong.</param>
    public static ImmutableArray<RuleFile> Lay(ImmutableArray<RuleFile> rules, IReadOnlyList<Overlay> overlays, Findings findings)
    {
        var writer = new OverlayWriter([.. rules, .. overlays.SelectMany(o => o.Files)], findings);
        foreach (var overlay in overlays)
            writer.claims.Make(overlay.Header.Name, "overlay", overlay.Header.Name.Text);
        foreach (var overlay in overlays)
            writer.Replace(overlay);
        writer.known = new(writer.files); // with what replaces in the place of what was replaced
        foreach (var overlay in overlays)
        {
            writer.Disable(overlay.Fields.Texts("disable"));
            writer.ChangeWeights(overlay.Fields.Entries("weights"));
            writer.ChangeFacts(overlay.Fields.Entries("facts"));
            writer.Add(overlay);
        }
        return writer.files;
    }

    private void Replace(Overlay overlay)
    {
        if (overlay.Fields.Find("replace") is not { } node || Fields.Of(node, OverlayFormat.Replacements, findings) is not { } fields)
            return;
        var paths = overlay.Files.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        var own = new Inventory(overlay.Files);
        var others = new Inventory(files.Where(f => !paths.Contains(f.Path)));
        foreach (var kind in OverlayFormat.Replacements.Keys)
            foreach (var id in fields.Texts(kind))
            {
                if (!claims.Make(id, kind, id.Text) || !IsKnown(id, kind, others))
                    continue;
                if (own.Find(kind, id.Text) is null)
                    findings.Error(DiagnosticCodes.NothingInItsPlace, id.Place, $"`{id}` is replaced, but the overlay does not define it",
                        kind == "rules" ? "define it, or put it under `disable`" : "define it, or take it out");
                else
                    files = [.. files.Select(f => paths.Contains(f.Path) ? f : Without(f, kind, id.Text)).OfType<RuleFile>()];
            }
    }

    private static RuleFile? Without(RuleFile file, string kind, string id) =>
        Inventory.KindOf(file) == kind && file.Name == id ? null : file.Edit(kind, id, _ => null);

    private void Disable(IEnumerable<Word> ids)
    {
        foreach (var id in ids)
            if (IsKnown(id, "rules", known) && claims.Make(id, "rules", id.Text))
                Edit("rules", id.Text, _ => null);
    }

    private void ChangeWeights(IEnumerable<Entry> changes)
    {
        foreach (var (id, weights) in changes)
        {
            if (!IsKnown(id, "rules", known))
                continue;
            if (weights is not Mapping map)
                ChangeWeight(id, id, weights, Weights.Alone);
            else
                foreach (var (target, weight) in map.Entries)
                    ChangeWeight(id, target, weight, target.Text);
        }
    }

    private void ChangeWeight(Word rule, Word word, Node weight, string target)
    {
        var weights = new Weights(known.Find("rules", rule.Text)!);
        if (!weights.Has(target))
            findings.Error(DiagnosticCodes.NoSuchWeight, word.Place,
                target == Weights.Alone ? $"rule `{rule}` has no weight alone" : $"rule `{rule}` has no weight on `{word}`", weights.Suggest(target));
        else if (claims.Make(word, "rules", rule.Text, target))
            Edit("rules", rule.Text, node => new Weights(node).With(target, weight));
    }

    private void ChangeFacts(IEnumerable<Entry> changes)
    {
        foreach (var (id, facts) in changes)
        {
            if (!IsKnown(id, "technologies", known) || Shape.Map(facts, findings) is not { } map)
                continue;
            foreach (var (fact, value) in map.Entries)
                if (claims.Make(fact, "technologies", id.Text, fact.Text))
                    files = [.. files.Select(f => f is { Kind: FileKind.Technology, Root: Mapping root } && f.Name == id.Text ? f with { Root = Stating(root, fact, value) } : f)];
        }
    }

    private static Mapping Stating(Mapping technology, Word fact, Node value)
    {
        var facts = technology.Find("facts");
        return facts is { Value: not Mapping } ? technology
            : technology.With(facts?.Key ?? new("facts", fact.Place), (facts?.Value as Mapping ?? new Mapping(fact.Place, [])).With(fact, value));
    }

    /// <summary>Adds what <c>overlay.yaml</c> itself says, as a file of rules: its sources, and a rule for each technology that is not allowed.</summary>
    private void Add(Overlay overlay)
    {
        var place = overlay.Fields.Place;
        var rules = new List<Node>();
        foreach (var (id, refusal) in overlay.Fields.Entries("not-allowed"))
            if (IsKnown(id, "technologies", known) && claims.Make(id, "not-allowed", id.Text) && Fields.Of(refusal, OverlayFormat.Refusal, findings) is { } fields
                && fields.Find("because") is { } because && fields.Find("sources") is { } sources)
                rules.Add(new Mapping(id.Place,
                [
                    new(new("id", id.Place), new Scalar(id.Place, $"{overlay.Header.Name}-does-not-allow-{id}", IsPlain: true)),
                    new(new("rules-out", id.Place), new Scalar(id.Place, id.Text, IsPlain: true)),
                    new(new("because", because.Place), because),
                    new(new("sources", sources.Place), sources),
                ]));
        var members = new Mapping(place, [new(new("rules", place), new Sequence(place, [.. rules]))]);
        if (overlay.Fields.Find("sources") is { } shelf)
            members = members.With(new("sources", shelf.Place), shelf);
        files = files.Add(new(place.File, FileKind.General, members));
    }

    private void Edit(string list, string id, Func<Mapping, Mapping?> change) => files = [.. files.Select(f => f.Edit(list, id, change))];

    private bool IsKnown(Word id, string kind, Inventory inventory)
    {
        if (inventory.Find(kind, id.Text) is not null)
            return true;
        findings.Error(DiagnosticCodes.NothingToChange, id.Place, $"there is nothing to change: no {Singular(kind)} `{id}`",
            Suggestion.For(id.Text, inventory.Ids(kind)));
        return false;
    }

    private static string Singular(string kind) => kind == "technologies" ? "technology" : kind[..^1];
}
