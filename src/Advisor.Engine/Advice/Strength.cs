namespace Advisor.Engine.Advice;

/// <summary>
/// The order of contenders as one number that adds up rule by rule: the score first, then the lesser opposition, then the earlier place. No two
/// contenders have the same, so whoever has more ranks before.
/// </summary>
internal static class Strength
{
    /// <summary>What one point of score is worth: more than all opposition and places together.</summary>
    public const long Point = 1L << 40;

    private const long Tie = 1L << 20;

    /// <summary>The strength of a contender; places and sums of opposition up to a million keep apart.</summary>
    public static long Of(int favour, int opposition, int place) => (favour - opposition) * Point - opposition * Tie - place;

    /// <summary>What a rule adds when it fires.</summary>
    public static long Of(Claim claim) => claim.Effect.Signed switch
    {
        > 0 and var favour => Of(favour, 0, 0),
        var opposition => Of(0, -opposition, 0),
    };

    /// <summary>What a strength is made of.</summary>
    public static (int Favour, int Opposition) Parted(long strength, int place)
    {
        // Opposition and place take less than a point, so the score is the next whole number of points.
        var sum = strength + place;
        var score = sum >= 0 ? (sum + Point - 1) / Point : -(-sum / Point);
        var opposition = (score * Point - sum) / Tie;
        return ((int)(score + opposition), (int)opposition);
    }
}
