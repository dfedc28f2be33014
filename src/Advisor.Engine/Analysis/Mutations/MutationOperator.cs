namespace Advisor.Engine.Analysis.Mutations;

/// <summary>How a rule is spoilt.</summary>
public enum MutationOperator
{
    /// <summary>The rule is not there.</summary>
    DropRule,

    /// <summary>One of several effects is not there.</summary>
    DropEffect,

    /// <summary>An effect favours what it opposes, opposes what it favours, or only opposes what it rules out.</summary>
    FlipEffect,

    /// <summary>A weight is one less.</summary>
    LowerWeight,

    /// <summary>A condition, on an answer or a fact, is not there.</summary>
    DropCondition,

    /// <summary>A condition asks for the contrary.</summary>
    InvertCondition,

    /// <summary>A bound of an amount is the next that any rule or fact has for its question.</summary>
    MoveThreshold,

    /// <summary>A bound that includes its amount excludes it, or the other way round.</summary>
    FlipInclusive,
}
