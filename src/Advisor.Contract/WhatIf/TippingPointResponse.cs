using System.ComponentModel.DataAnnotations;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Advisor.Engine.Explanation;
using Advisor.Engine.WhatIf;

namespace Advisor.Contract.WhatIf;

/// <summary>Another answer to one question under which another style or another technology comes first.</summary>
/// <param name="Question">The id of the question.</param>
/// <param name="From">The present answer as understood; null: the question is open.</param>
/// <param name="To">The other answer: an option, a list of options, or for a number the region of all amounts that do the same.</param>
/// <param name="Example">An amount of that region; left out for options.</param>
/// <param name="Threshold">Where the choice turns, in bytes, messages a second or milliseconds: the end of the region that is nearer to the present amount.
/// Left out for options and open questions.</param>
/// <param name="Headroom">The threshold as a multiple of the present amount, to four digits: above 1 for a rise, below 1 for a fall. Left out where there is no
/// threshold, or the present amount is 0.</param>
/// <param name="Style">The style that then ranks first; left out where every style is ruled out.</param>
/// <param name="Technology">The first technology of that style; left out where there is none.</param>
/// <param name="Fit">The fit of that style, 0 to 1; left out where there is none.</param>
/// <param name="Text">The same in a few words, ids and options in backticks.</param>
public sealed record TippingPointResponse(
    string Question, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] JsonNode? From, JsonNode To, JsonNode? Example, decimal? Threshold,
    decimal? Headroom, string? Style, string? Technology, [property: Range(0.0, 1.0)] decimal? Fit, string Text)
{
    internal static TippingPointResponse Of(TippingPoint point, Outcome now) => new(
        point.Change.Question.Id, ChangedAnswer.From(point.Change), ChangedAnswer.To(point.Change), ChangedAnswer.Example(point.Change),
        point.Threshold?.Amount, point.RoundedHeadroom(4), point.Outcome.Style, point.Outcome.Technology, point.Outcome.Fit, TippingText.Of(point, now));
}
