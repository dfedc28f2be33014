using System.ComponentModel.DataAnnotations;
using System.Text.Json.Nodes;
using Advisor.Engine.WhatIf;

namespace Advisor.Contract.WhatIf;

/// <summary>One combination of varied answers.</summary>
/// <param name="Answers">The varied answers as understood; for a region, an amount of it.</param>
/// <param name="Regions">The region that each varied amount stands for, by question: inside it nothing changes. Left out where amounts were given.</param>
/// <param name="Style">The style that ranks first; left out where every style is ruled out.</param>
/// <param name="Technology">The first technology of that style; left out where there is none.</param>
/// <param name="Fit">The fit of the style, 0 to 1 in steps of 0.01; left out where there is none.</param>
/// <param name="Changed">Whether another style or technology is first than under `answers` as they are.</param>
public sealed record WhatIfRowResponse(
    JsonObject Answers, IReadOnlyDictionary<string, RegionResponse>? Regions, string? Style, string? Technology,
    [property: Range(0.0, 1.0)] decimal? Fit, bool Changed)
{
    internal static WhatIfRowResponse Of(SweepRow row)
    {
        var regions = row.Answers.Where(a => a.Region is not null).ToDictionary(a => a.Question.Id, a => RegionResponse.Of(a.Region!));
        return new(
            JsonAnswers.Write(row.Answers.Select(a => KeyValuePair.Create(a.Question, a.To))), regions.Count > 0 ? regions : null,
            row.Outcome.Style, row.Outcome.Technology, row.Outcome.Fit, row.IsChanged);
    }
}
