namespace Advisor.Api.Health;

/// <summary>How the service does.</summary>
/// <param name="Status">`live` or `ready`.</param>
/// <param name="Ruleset">The rules that it runs on.</param>
/// <param name="Refused">Later rules that were not taken; told by the readiness alone, and left out where the rules are what their files say.</param>
public sealed record HealthResponse(string Status, RuleSetName Ruleset, RefusedRulesResponse? Refused = null) : IOfRuleSet;
