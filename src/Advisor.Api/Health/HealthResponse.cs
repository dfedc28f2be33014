namespace Advisor.Api.Health;

/// <summary>How the service does.</summary>
/// <param name="Status">`live` or `ready`.</param>
/// <param name="Ruleset">The rules that it runs on.</param>
public sealed record HealthResponse(string Status, RuleSetName Ruleset) : IOfRuleSet;
