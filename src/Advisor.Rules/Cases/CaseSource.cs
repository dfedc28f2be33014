namespace Advisor.Rules.Cases;

/// <summary>Where a decision was published.</summary>
/// <param name="Title">The title of the page.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Where">Its address, or repository and file.</param>
/// <param name="Says">What it says, in our own words.</param>
public sealed record CaseSource(string Title, string Publisher, string Where, string Says);
