using Advisor.Engine.Knowledge;

namespace Advisor.Api.Technologies;

/// <summary>What is known of a technology in one respect: exactly one of `options`, `amount` and `text` is there.</summary>
/// <param name="Id">The id of the fact.</param>
/// <param name="Type">Its form.</param>
/// <param name="Meaning">What it says.</param>
/// <param name="Options">What it names; `true` or `false` for a flag; may be empty for a set ("none of them").</param>
/// <param name="Amount">Bytes for the type `bytes`, messages a second for `per_second`.</param>
/// <param name="Text">A sentence for people.</param>
/// <param name="Note">What a reader should know beside the value.</param>
/// <param name="Source">Where a limit comes from, with its date.</param>
public sealed record FactResponse(
    string Id, FactType Type, string Meaning, IReadOnlyList<string>? Options, decimal? Amount, string? Text, string? Note, SourceResponse? Source)
{
    internal static FactResponse Of(FactDefinition definition, Fact fact) => new(
        fact.Id, definition.Type, definition.Meaning, (fact as OptionsFact)?.Options.ToArray(),
        (fact as AmountFact)?.Amount, (fact as TextFact)?.Text, fact.Note, fact.Source is null ? null : SourceResponse.Of(fact.Source));
}
