namespace Advisor.Engine.Exact;

/// <summary>What is looked for in a row of values; there is at least one.</summary>
internal static class Values
{
    public static long Largest(ReadOnlySpan<long> values)
    {
        var largest = values[0];
        for (var i = 1; i < values.Length; i++)
            largest = Math.Max(largest, values[i]);
        return largest;
    }

    /// <summary>The place of the largest; of several, the first.</summary>
    public static int FirstLargest(ReadOnlySpan<long> values)
    {
        var first = 0;
        for (var i = 1; i < values.Length; i++)
            if (values[i] > values[first])
                first = i;
        return first;
    }
}
