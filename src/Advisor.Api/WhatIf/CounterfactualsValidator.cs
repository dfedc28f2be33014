using Advisor.Engine.Knowledge;
using FluentValidation;

namespace Advisor.Api.WhatIf;

/// <summary>Finds every fault of a request for counterfactuals.</summary>
public sealed class CounterfactualsValidator : Validator<CounterfactualsRequest>
{
    private static readonly string[] Members = ["answers", "target", "fixed", "max_changes"];

    public CounterfactualsValidator(RuleSet ruleSet) => RuleFor(r => r.Body).Custom((body, context) =>
    {
        foreach (var fault in UnknownMembers.Of(body.Unknown, Members).Concat(JsonAnswers.Faults(ruleSet, body.Answers))
            .Concat(TargetReader.Read(ruleSet, body.Target).Faults)
            .Concat(FixedReader.Read(ruleSet, body.Fixed).Faults)
            .Concat(MaxChangesReader.Read(body.MaxChanges).Faults))
            context.AddFailure(fault.ToFailure());
    });
}
