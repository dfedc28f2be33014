using Advisor.Rules.Reading;

namespace Advisor.Rules.Checks;

/// <summary>Sources are kept for what leans on them. Those of a technology speak for it as a whole and need no citation.</summary>
internal sealed class SourcesAreCited : ISetCheck
{
    public void Inspect(LinkedSet set, Findings findings)
    {
        foreach (var source in set.Known.Citations.Uncited)
            findings.Warning(DiagnosticCodes.UnusedSource, source.Place, $"nothing cites source `{source}`", "cite it, or take it out");
    }
}
