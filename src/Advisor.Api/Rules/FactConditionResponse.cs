using Advisor.Engine.Knowledge;

namespace Advisor.Api.Rules;

/// <summary>What is asked of a fact of each technology; a fact that is not known satisfies nothing.</summary>
/// <param name="Fact">The id of the fact; `id` for the technology itself.</param>
/// <param name="Has">The fact names any of these options.</param>
/// <param name="Lacks">The fact names none of these options.</param>
/// <param name="Above">The fact is larger. Bytes or messages a second, as its type says.</param>
/// <param name="AtLeast">The fact is this or larger.</param>
/// <param name="Below">The fact is smaller.</param>
/// <param name="AtMost">The fact is this or smaller.</param>
/// <param name="HasAnswer">The fact names any of the options that this question is answered with.</param>
/// <param name="LacksAnswer">The fact names none of the options that this question is answered with.</param>
/// <param name="BelowAnswer">The fact is smaller than the answer to this question.</param>
/// <param name="NamedIn">The answer to this question names the technology.</param>
public sealed record FactConditionResponse(
    string Fact, IReadOnlyList<string>? Has = null, IReadOnlyList<string>? Lacks = null, decimal? Above = null, decimal? AtLeast = null,
    decimal? Below = null, decimal? AtMost = null, string? HasAnswer = null, string? LacksAnswer = null, string? BelowAnswer = null,
    string? NamedIn = null)
{
    internal static FactConditionResponse Of(FactCondition condition) => condition switch
    {
        FactHas has => new(has.Fact, Has: has.AnyOf),
        FactLacks lacks => new(lacks.Fact, Lacks: lacks.NoneOf),
        FactInRange { Low: var low, High: var high } range => new(range.Fact,
            Above: low is { Inclusive: false } ? low.Value.Amount : null, AtLeast: low is { Inclusive: true } ? low.Value.Amount : null,
            Below: high is { Inclusive: false } ? high.Value.Amount : null, AtMost: high is { Inclusive: true } ? high.Value.Amount : null),
        FactHasAnswer has => new(has.Fact, HasAnswer: has.Question),
        FactLacksAnswer lacks => new(lacks.Fact, LacksAnswer: lacks.Question),
        FactBelowAnswer below => new(below.Fact, BelowAnswer: below.Question),
        NamedInAnswer named => new(named.Fact, NamedIn: named.Question),
        _ => throw new ArgumentException("There is no such condition", nameof(condition)),
    };
}
