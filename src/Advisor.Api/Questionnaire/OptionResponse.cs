namespace Advisor.Api.Questionnaire;

/// <summary>One of the answers that a question offers.</summary>
/// <param name="Id">Its id, the value in `answers`.</param>
/// <param name="Meaning">What choosing it says.</param>
public sealed record OptionResponse(string Id, string Meaning);
