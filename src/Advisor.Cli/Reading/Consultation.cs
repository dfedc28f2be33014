using Advisor.Engine.Advice;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;
using Advisor.Engine.WhatIf;

namespace Advisor.Cli.Reading;

/// <summary>What a command that advises works on.</summary>
/// <param name="Engine">Gives the advice.</param>
/// <param name="WhatIf">Answers what would be otherwise.</param>
/// <param name="Answers">The answers that have no fault.</param>
/// <param name="Faults">What is wrong with the input; the command adds what is wrong with the rest of it.</param>
internal sealed record Consultation(AdviceEngine Engine, WhatIfEngine WhatIf, AnswerSet Answers, InputFaults Faults)
{
    public RuleSet RuleSet => Engine.RuleSet;
}
