using Advisor.Engine.Advice;

namespace Advisor.Engine.Exact;

/// <summary>
/// All that counts of a contender in one number that adds up rule by rule: the weights in favour in the lowest bits, then those in opposition, then whether
/// it is ruled out, where more than once counts as well.
/// </summary>
internal static class Score
{
    private const int OppositionBits = 24;
    private const int ExitBits = 48;
    private const int Mask = (1 << OppositionBits) - 1;

    /// <summary>What a rule adds when it fires.</summary>
    public static long Of(Claim claim) => Of(Math.Max(claim.Effect.Signed, 0), Math.Max(-claim.Effect.Signed, 0), claim.RulesOut);

    /// <summary>What some weights come to.</summary>
    public static long Of(int favour, int opposition, bool isRuledOut) =>
        favour + ((long)opposition << OppositionBits) + (isRuledOut ? 1L << ExitBits : 0);

    public static int Favour(long score) => (int)(score & Mask);

    public static int Opposition(long score) => (int)((score >> OppositionBits) & Mask);

    public static bool IsRuledOut(long score) => score >> ExitBits > 0;
}
