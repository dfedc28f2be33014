using Advisor.Engine.Knowledge;

namespace Advisor.Api.Rules;

/// <summary>What is asked of the answer to one question: any of some options, or an amount between bounds.</summary>
/// <param name="Question">The id of the question.</param>
/// <param name="AnyOf">The answer names any of these options.</param>
/// <param name="Above">The answer is larger. Bytes, messages a second or milliseconds, as the question's type says.</param>
/// <param name="AtLeast">The answer is this or larger.</param>
/// <param name="Below">The answer is smaller.</param>
/// <param name="AtMost">The answer is this or smaller.</param>
public sealed record ConditionResponse(
    string Question, IReadOnlyList<string>? AnyOf, decimal? Above, decimal? AtLeast, decimal? Below, decimal? AtMost)
{
    internal static ConditionResponse Of(Condition condition) => condition switch
    {
        OptionCondition options => new(options.Question, options.AnyOf, null, null, null, null),
        RangeCondition { Low: var low, High: var high } range => new(range.Question, null,
            low is { Inclusive: false } ? low.Value.Amount : null, low is { Inclusive: true } ? low.Value.Amount : null,
            high is { Inclusive: false } ? high.Value.Amount : null, high is { Inclusive: true } ? high.Value.Amount : null),
        _ => throw new ArgumentException("A condition names options or a range", nameof(condition)),
    };
}
