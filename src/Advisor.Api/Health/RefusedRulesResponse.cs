using Advisor.Api.Publication;

namespace Advisor.Api.Health;

/// <summary>Changed rules that were not taken; the last good ones go on answering.</summary>
/// <param name="Detail">Why, in a sentence.</param>
/// <param name="Faults">The errors of the files, the first 100 if there are more.</param>
public sealed record RefusedRulesResponse(string Detail, IReadOnlyList<RuleFaultResponse> Faults)
{
    private const int Most = 100;

    internal static RefusedRulesResponse Of(RefusedRules rules) => new(
        rules.Faults.IsEmpty ? "The changed rules could not be compiled; the log says why" : $"The changed rules have {Count(rules.Faults.Length)}",
        [.. rules.Faults.Take(Most).Select(RuleFaultResponse.Of)]);

    private static string Count(int errors) => errors == 1 ? "an error" : $"{errors} errors";
}
