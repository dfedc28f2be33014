using System.Text.Json.Nodes;

namespace Advisor.Contract.Advice;

/// <summary>A style that could still rank first.</summary>
/// <param name="Id">The id of the style.</param>
/// <param name="Answers">Answers to open questions with which it ranks first; empty where it does already.</param>
public sealed record PossibleWinnerResponse(string Id, JsonObject Answers);
