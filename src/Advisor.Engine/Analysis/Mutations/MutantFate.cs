namespace Advisor.Engine.Analysis.Mutations;

/// <summary>Whether a mutant was noticed.</summary>
/// <param name="Mutant">The mutant.</param>
/// <param name="ByCases">A case comes out otherwise.</param>
/// <param name="ByClaims">A claim that is proven of the rules is not proven any more.</param>
/// <param name="ByExamples">A pinned example does not hold.</param>
/// <param name="IsEquivalent">Proven: it ranks and rules out as the rule does, whatever is answered. Only asked where nothing noticed it.</param>
public sealed record MutantFate(Mutant Mutant, bool ByCases, bool ByClaims, bool ByExamples, bool IsEquivalent)
{
    /// <summary>Whether anything noticed it.</summary>
    public bool IsNoticed => ByCases || ByClaims || ByExamples;
}
