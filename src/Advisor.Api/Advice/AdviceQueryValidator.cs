using Advisor.Engine.Answers;
using FluentValidation;

namespace Advisor.Api.Advice;

/// <summary>Finds every fault of the parameters that say how much advice to give.</summary>
public sealed class AdviceQueryValidator : Validator<AdviceQuery>
{
    private static readonly string[] Levels = [.. Enum.GetNames<DetailLevel>().Select(n => n.ToLowerInvariant())];

    public AdviceQueryValidator()
    {
        RuleFor(r => r.Detail).Custom((detail, context) =>
        {
            if (detail is not null && !Levels.Contains(detail))
                context.AddFailure(new Fault("/detail", FaultCodes.UnknownValue,
                    $"The detail {Quote.Of(detail)} is none of {string.Join(", ", Levels.Select(l => $"`{l}`"))}",
                    Nearest.To(detail, Levels), "query").ToFailure());
        });
        RuleFor(r => r.Styles).Custom(CheckCount);
        RuleFor(r => r.Technologies).Custom(CheckCount);
    }

    private static void CheckCount(string? text, ValidationContext<AdviceQuery> context)
    {
        if (Count.Fault($"/{context.PropertyPath}", text) is { } fault)
            context.AddFailure(fault.ToFailure());
    }
}
