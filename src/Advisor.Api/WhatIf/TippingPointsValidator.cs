using Advisor.Engine.Knowledge;
using FluentValidation;

namespace Advisor.Api.WhatIf;

/// <summary>Finds every fault of a request for tipping points.</summary>
public sealed class TippingPointsValidator : Validator<TippingPointsRequest>
{
    private static readonly string[] Members = ["answers"];

    public TippingPointsValidator(RuleSet ruleSet) => RuleFor(r => r.Body).Custom((body, context) =>
    {
        foreach (var fault in UnknownMembers.Of(body.Unknown, Members).Concat(JsonAnswers.Faults(ruleSet, body.Answers)))
            context.AddFailure(fault.ToFailure());
    });
}
