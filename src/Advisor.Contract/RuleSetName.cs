using Advisor.Engine.Knowledge;

namespace Advisor.Contract;

/// <summary>Which rules gave a response.</summary>
/// <param name="Version">The version that their authors gave them.</param>
/// <param name="Digest">`sha256:` and 64 hexadecimal digits over their content.</param>
public sealed record RuleSetName(string Version, string Digest)
{
    internal static RuleSetName Of(RuleSet ruleSet) => new(ruleSet.Version, ruleSet.Digest);
}
