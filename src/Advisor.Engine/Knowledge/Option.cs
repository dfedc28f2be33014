namespace Advisor.Engine.Knowledge;

/// <summary>One of the answers that a question offers.</summary>
/// <param name="Id">Unique within its question.</param>
/// <param name="Meaning">What choosing it says, as half a sentence.</param>
public sealed record Option(string Id, string Meaning);
