using System.Collections.Immutable;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Analysis.Differences;

/// <summary>Lists what two rule sets say differently, part by part, whether or not it matters to any advice.</summary>
public static class PartComparer
{
    /// <summary>All parts that differ: rules, technologies, questions, facts, styles, practices and tensions, each kind by id.</summary>
    public static ImmutableArray<PartChange> Compare(RuleSet before, RuleSet after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var (was, becomes) = (new Aspects(before), new Aspects(after));
        return
        [
            .. Of("rule", before.Rules.ToDictionary(r => r.Id, was.Of), after.Rules.ToDictionary(r => r.Id, becomes.Of)),
            .. Of("technology", before.Technologies.ToDictionary(t => t.Id, Aspects.Of), after.Technologies.ToDictionary(t => t.Id, Aspects.Of)),
            .. Of("question", before.Questions.ToDictionary(q => q.Id, Aspects.Of), after.Questions.ToDictionary(q => q.Id, Aspects.Of)),
            .. Of("fact", before.Facts.ToDictionary(f => f.Id, Aspects.Of), after.Facts.ToDictionary(f => f.Id, Aspects.Of)),
            .. Of("style", before.Styles.ToDictionary(s => s.Id, Aspects.Of), after.Styles.ToDictionary(s => s.Id, Aspects.Of)),
            .. Of("practice", before.Practices.ToDictionary(p => p.Id, was.Of), after.Practices.ToDictionary(p => p.Id, becomes.Of)),
            .. Of("tension", before.Tensions.ToDictionary(t => t.Id, was.Of), after.Tensions.ToDictionary(t => t.Id, becomes.Of)),
        ];
    }

    private static IEnumerable<PartChange> Of(
        string part, Dictionary<string, SortedDictionary<string, string>> before, Dictionary<string, SortedDictionary<string, string>> after)
    {
        foreach (var id in before.Keys.Union(after.Keys).Order(StringComparer.Ordinal))
        {
            var (was, becomes) = (before.GetValueOrDefault(id, []), after.GetValueOrDefault(id, []));
            var kind = !before.ContainsKey(id) ? ChangeKind.Added : !after.ContainsKey(id) ? ChangeKind.Removed : ChangeKind.Changed;
            ImmutableArray<AspectChange> aspects =
            [
                .. was.Keys.Union(becomes.Keys).Order(StringComparer.Ordinal)
                    .Select(a => new AspectChange(a, was.GetValueOrDefault(a), becomes.GetValueOrDefault(a))).Where(a => a.Old != a.New),
            ];
            if (kind != ChangeKind.Changed || !aspects.IsEmpty)
                yield return new(part, id, kind, aspects);
        }
    }
}
