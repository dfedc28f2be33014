using Advisor.Rules.Reading;

namespace Advisor.Rules.Checks;

/// <summary>People tell technologies apart by their names.</summary>
internal sealed class NamesDiffer : ISetCheck
{
    public void Inspect(LinkedSet set, Findings findings)
    {
        foreach (var (first, again) in set.RuleSet.Technologies.GroupBy(t => t.Name, StringComparer.OrdinalIgnoreCase)
            .SelectMany(g => g.Skip(1).Select(again => (g.First(), again))))
            findings.Warning(DiagnosticCodes.DuplicateName, set.Known.Technologies.Find(again.Id)!.Root.Find("name")!.Value.Place,
                $"technology `{again.Id}` has the name of technology `{first.Id}`", "say in the name what sets it apart");
    }
}
