using System.Globalization;
using Advisor.Engine.Advice;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Exact;

/// <summary>Tells requirements on one question apart by what they ask, however they are written.</summary>
internal static class RequirementKey
{
    /// <summary>The same for requirements that ask the same.</summary>
    public static string Of(Requirement requirement) => string.Join(';', requirement.Conditions.Select(Of).Distinct().Order(StringComparer.Ordinal));

    private static string Of(Condition condition) => condition switch
    {
        OptionCondition c => "any " + string.Join(',', c.AnyOf.Order(StringComparer.Ordinal)),
        NoneOfCondition c => "none " + string.Join(',', c.NoneOf.Order(StringComparer.Ordinal)),
        RangeCondition c => $"range {Of(c.Low)} {Of(c.High)}",
        _ => throw new ArgumentOutOfRangeException(nameof(condition), condition, "There is no such condition"),
    };

    private static string Of(Bound? bound) => bound is { } b ? b.Amount.ToString("G29", CultureInfo.InvariantCulture) + b.Inclusive : "-";
}
