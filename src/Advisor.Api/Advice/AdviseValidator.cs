using Advisor.Engine.Knowledge;
using FluentValidation;

namespace Advisor.Api.Advice;

/// <summary>Finds every fault of a request for advice.</summary>
public sealed class AdviseValidator : Validator<AdviseRequest>
{
    private static readonly string[] Members = ["answers"];

    public AdviseValidator(RuleSet ruleSet)
    {
        Include(new AdviceQueryValidator());
        RuleFor(r => r.Body).Custom((body, context) =>
        {
            foreach (var fault in UnknownMembers.Of(body.Unknown, Members).Concat(JsonAnswers.Faults(ruleSet, body.Answers)))
                context.AddFailure(fault.ToFailure());
        });
    }
}
