namespace Advisor.Contract.Faults;

/// <summary>One thing that is wrong with a request.</summary>
/// <param name="Pointer">Where: a JSON pointer (RFC 6901) into the body, empty for the body as a whole; for a parameter of the query or the
/// route, a slash and its name.</param>
/// <param name="Code">What kind of fault it is, from a closed list.</param>
/// <param name="Detail">The fault in a sentence, the caller's input in backticks.</param>
/// <param name="Suggestion">What was perhaps meant; left out where there is no idea.</param>
/// <param name="In">`query` or `path` where the fault is not in the body.</param>
public sealed record Fault(string Pointer, string Code, string Detail, string? Suggestion = null, string? In = null);
