using FluentValidation;

namespace Advisor.Api.Advice;

/// <summary>Finds every fault of the parameters that say how much advice to give.</summary>
public sealed class AdviceQueryValidator : Validator<AdviceQuery>
{
    public AdviceQueryValidator()
    {
        RuleFor(r => r.Detail).Custom((detail, context) => Report(AdviceViewReader.DetailFault(detail), context));
        RuleFor(r => r.Styles).Custom((styles, context) => Report(Count.Fault("/styles", styles), context));
        RuleFor(r => r.Technologies).Custom((technologies, context) => Report(Count.Fault("/technologies", technologies), context));
    }

    private static void Report(Fault? fault, ValidationContext<AdviceQuery> context)
    {
        if (fault is not null)
            context.AddFailure(fault.ToFailure());
    }
}
