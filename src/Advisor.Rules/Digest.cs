using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Advisor.Engine.Knowledge;
using Advisor.Rules.Reading;

namespace Advisor.Rules;

/// <summary>The fingerprint of a rule set: changes with its content, and with nothing else.</summary>
internal static class Digest
{
    /// <summary>Builds the rule set together with its digest, which is taken of the parts in the order in which the rule set keeps them.</summary>
    public static RuleSet Seal(
        RuleSetHeader header, ImmutableArray<Question> questions, ImmutableArray<FactDefinition> facts, IEnumerable<Style> styles,
        IEnumerable<Technology> technologies, IEnumerable<Practice> practices, IEnumerable<Rule> rules, IEnumerable<Tension> tensions)
    {
        var bare = new RuleSet(header.Version, "", questions, facts, styles, technologies, practices, rules, tensions);
        var text = CanonicalText.Of(header.Name, bare);
        var digest = $"sha256:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";
        return new(header.Version, digest, bare.Questions, bare.Facts, bare.Styles, bare.Technologies, bare.Practices, bare.Rules, bare.Tensions);
    }
}
