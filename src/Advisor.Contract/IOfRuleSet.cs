namespace Advisor.Contract;

/// <summary>A response that names the rules it comes from.</summary>
public interface IOfRuleSet
{
    /// <summary>The rules that gave the response.</summary>
    RuleSetName Ruleset { get; }
}
