using System.Text.Json.Nodes;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;
using Advisor.Engine.WhatIf;

namespace Advisor.Contract.WhatIf;

/// <summary>What comes first for each combination of some answers.</summary>
/// <param name="Ruleset">The rules that say so.</param>
/// <param name="Answers">The answers as understood: numbers in base units (bytes, messages a second, milliseconds).</param>
/// <param name="Base">What comes first under them.</param>
/// <param name="Combinations">How many rows there are.</param>
/// <param name="Rows">One for each combination, the last question of the questionnaire varying fastest. Not in the first line of a stream, whose other lines they
/// are.</param>
public sealed record WhatIfResponse(
    RuleSetName Ruleset, JsonObject Answers, OutcomeResponse Base, long Combinations, IReadOnlyList<WhatIfRowResponse>? Rows) : IOfRuleSet
{
    internal static WhatIfResponse Of(RuleSet ruleSet, AnswerSet answers, Sweep sweep, IReadOnlyList<WhatIfRowResponse>? rows) =>
        new(RuleSetName.Of(ruleSet), JsonAnswers.Write(answers), OutcomeResponse.Of(sweep.Base), sweep.Combinations, rows);
}
