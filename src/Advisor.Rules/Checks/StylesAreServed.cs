using Advisor.Rules.Reading;

namespace Advisor.Rules.Checks;

/// <summary>Some technology serves each style.</summary>
internal sealed class StylesAreServed : ISetCheck
{
    public void Inspect(LinkedSet set, Findings findings)
    {
        foreach (var style in set.RuleSet.Styles)
            if (!set.RuleSet.Technologies.Any(t => t.Styles.Contains(style.Id)))
                findings.Warning(DiagnosticCodes.StyleWithoutTechnology, set.Known.Styles.PlaceOf(style.Id), $"no technology serves style `{style.Id}`");
    }
}
