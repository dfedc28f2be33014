using Advisor.Engine.WhatIf;

namespace Advisor.Contract.WhatIf;

/// <summary>What would have to be different: no part of it alone would do.</summary>
/// <param name="Changes">In the order of the questionnaire; empty: nothing has to be.</param>
public sealed record CounterfactualResponse(IReadOnlyList<ChangeResponse> Changes)
{
    internal static CounterfactualResponse Of(Counterfactual counterfactual) => new([.. counterfactual.Changes.Select(ChangeResponse.Of)]);
}
