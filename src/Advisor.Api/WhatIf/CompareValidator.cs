using Advisor.Engine.Knowledge;
using Advisor.Engine.WhatIf;
using FluentValidation;

namespace Advisor.Api.WhatIf;

/// <summary>Finds every fault of a request for a comparison.</summary>
public sealed class CompareValidator : Validator<CompareRequest>
{
    private static readonly string[] Members = ["answers", "a", "b"];

    public CompareValidator(RuleSet ruleSet, WhatIfEngine engine) => RuleFor(r => r.Body).Custom((body, context) =>
    {
        var (answers, faults) = JsonAnswers.Read(ruleSet, body.Answers);
        foreach (var fault in UnknownMembers.Of(body.Unknown, Members).Concat(faults)
            .Concat(PairReader.Faults(ruleSet, engine, faults.Count == 0 ? answers : null, body.A, body.B)))
            context.AddFailure(fault.ToFailure());
    });
}
