using Advisor.Engine.Knowledge;
using FluentValidation;

namespace Advisor.Api.WhatIf;

/// <summary>Finds every fault of a what-if.</summary>
public sealed class WhatIfValidator : Validator<WhatIfRequest>
{
    private static readonly string[] Members = ["answers", "vary"];

    public WhatIfValidator(RuleSet ruleSet) => RuleFor(r => r.Body).Custom((body, context) =>
    {
        foreach (var fault in UnknownMembers.Of(body.Unknown, Members).Concat(JsonAnswers.Faults(ruleSet, body.Answers))
            .Concat(VaryReader.Read(ruleSet, body.Vary).Faults))
            context.AddFailure(fault.ToFailure());
    });
}
