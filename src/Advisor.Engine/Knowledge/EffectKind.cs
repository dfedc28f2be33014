namespace Advisor.Engine.Knowledge;

/// <summary>What a rule does to a target.</summary>
public enum EffectKind
{
    /// <summary>Speaks for it: adds the weight to its score.</summary>
    Favours,

    /// <summary>Speaks against it: takes the weight from its score.</summary>
    Opposes,

    /// <summary>Makes it impossible, whatever else speaks for it.</summary>
    RulesOut,
}
