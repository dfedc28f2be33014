using FluentValidation;

namespace Advisor.Api.Advice.Batch;

/// <summary>Finds every fault of a batch's parameters; those of its lines are answered line by line.</summary>
public sealed class AdviseBatchValidator : Validator<AdviseBatchRequest>
{
    public AdviseBatchValidator() => Include(new AdviceQueryValidator());
}
