using Advisor.Rules.Reading;

namespace Advisor.Rules.Checks;

/// <summary>One check of a whole rule set whose parts are all sound.</summary>
internal interface ISetCheck
{
    void Inspect(LinkedSet set, Findings findings);
}
