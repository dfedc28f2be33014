using Advisor.Rules.Files;
using Advisor.Rules.Yaml;

namespace Advisor.Rules.Reading;

/// <summary>A file that describes one style, technology or practice, whose id is known and whose content is still to be read.</summary>
internal sealed record EntityFile(Word Id, RuleFile File, Mapping Root);
