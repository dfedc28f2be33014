namespace Advisor.Engine.Analysis.Proofs;

/// <summary>What became of a claim.</summary>
public enum Verdict
{
    /// <summary>Proven for every questionnaire.</summary>
    Holds,

    /// <summary>Refuted.</summary>
    Fails,

    /// <summary>Neither proven nor refuted within the limit of work.</summary>
    Undecided,
}
