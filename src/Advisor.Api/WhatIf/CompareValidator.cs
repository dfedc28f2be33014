using System.Text.Json;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;
using Advisor.Engine.WhatIf;
using FluentValidation;

namespace Advisor.Api.WhatIf;

/// <summary>Finds every fault of a request for a comparison.</summary>
public sealed class CompareValidator : Validator<CompareRequest>
{
    private static readonly string[] Members = ["answers", "a", "b"];

    private readonly RuleSet ruleSet;
    private readonly WhatIfEngine engine;
    private readonly string[] known;

    public CompareValidator(RuleSet ruleSet, WhatIfEngine engine)
    {
        (this.ruleSet, this.engine) = (ruleSet, engine);
        known = [.. ruleSet.Styles.Select(s => s.Id), .. ruleSet.Technologies.Select(t => t.Id)];
        RuleFor(r => r.Body).Custom((body, context) =>
        {
            foreach (var fault in UnknownMembers.Of(body.Unknown, Members).Concat(Faults(body)))
                context.AddFailure(fault.ToFailure());
        });
    }

    private List<Fault> Faults(CompareBody body)
    {
        var faults = JsonAnswers.Faults(ruleSet, body.Answers);
        var isAnswered = faults.Count == 0;
        var a = Id(body.A, "/a", faults);
        var b = Id(body.B, "/b", faults);
        if (a is null || b is null)
            return faults;
        if (a == b)
            faults.Add(new("/b", AnswerFaultCodes.Duplicate, $"`{b}` is compared with itself"));
        else if (isAnswered)
            faults.AddRange(Pair(engine.Contenders(JsonAnswers.Of(ruleSet, body.Answers), a, b), a, b));
        return faults;
    }

    private string? Id(JsonElement value, string pointer, List<Fault> faults) =>
        IdReader.Read(value, pointer, "style or technology", known, faults);

    private static IEnumerable<Fault> Pair((string A, string B)? pair, string a, string b)
    {
        if (pair is not { } contenders)
            yield return new("/b", FaultCodes.NotComparable, $"`{a}` and `{b}` cannot be compared, since one of the two serves no style");
        else if (contenders.A == contenders.B)
            yield return new("/b", FaultCodes.NotComparable, $"`{a}` and `{b}` come down to the same style here, `{contenders.A}`");
    }
}
