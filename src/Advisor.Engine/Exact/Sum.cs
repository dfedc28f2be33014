namespace Advisor.Engine.Exact;

/// <summary>Adding weights of which some must not come about.</summary>
internal static class Sum
{
    /// <summary>The weight of what must not come about: less than all weights together can make up for.</summary>
    public const long Forbidden = -(1L << 61);

    /// <summary>Adds without running over: nothing is worse than forbidden.</summary>
    public static long Add(long sum, long weight) => Math.Max(Forbidden, sum + weight);
}
