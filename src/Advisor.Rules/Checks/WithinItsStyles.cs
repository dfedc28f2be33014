using Advisor.Rules.Reading;
using Advisor.Rules.Yaml;

namespace Advisor.Rules.Checks;

/// <summary>A rule about a technology inside a style that it does not serve would never count.</summary>
internal sealed class WithinItsStyles : IRuleCheck
{
    public void Inspect(RuleDraft draft, Vocabulary known, Findings findings)
    {
        foreach (var target in draft.Effects.Select(e => e.Effect.Target).OfType<string>().Distinct())
        {
            if (known.Technologies.Find(target)?.Root.Find("styles")?.Value is not Sequence served)
                continue;
            foreach (var style in draft.Within)
                if (!served.Items.Any(s => s is Scalar { Text: var text } && text == style.Text))
                    findings.Error(DiagnosticCodes.OutsideItsStyles, style.Place, $"technology `{target}` does not serve style `{style}`");
        }
    }
}
