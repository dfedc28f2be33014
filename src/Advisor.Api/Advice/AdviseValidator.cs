using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;
using FluentValidation;

namespace Advisor.Api.Advice;

/// <summary>Finds every fault of a request for advice.</summary>
public sealed class AdviseValidator : Validator<AdviseRequest>
{
    private static readonly string[] Members = ["answers"];
    private static readonly string[] Levels = [.. Enum.GetNames<DetailLevel>().Select(n => n.ToLowerInvariant())];

    public AdviseValidator(RuleSet ruleSet)
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
        RuleFor(r => r.Body).Custom((body, context) =>
        {
            foreach (var fault in UnknownMembers.Of(body.Unknown, Members).Concat(JsonAnswers.Faults(ruleSet, body.Answers)))
                context.AddFailure(fault.ToFailure());
        });
    }

    private static void CheckCount(string? text, ValidationContext<AdviseRequest> context)
    {
        if (Count.Fault($"/{context.PropertyPath}", text) is { } fault)
            context.AddFailure(fault.ToFailure());
    }
}
