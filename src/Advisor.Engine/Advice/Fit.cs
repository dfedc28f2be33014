namespace Advisor.Engine.Advice;

/// <summary>How well something suits, comparable between requests, styles and technologies.</summary>
public static class Fit
{
    /// <summary>The weight of the doubt that is counted half for and half against: that of one decisive rule.</summary>
    public const int Doubt = 5;

    /// <summary>
    /// The share of what speaks for it in all that speaks of it, with one decisive rule's worth of doubt split evenly:
    /// (favour + 2.5) / (favour + opposition + 5). Without any reason it is 0.5; it nears 1 only as reasons gather and none opposes.
    /// </summary>
    /// <param name="favour">The sum of the weights for it, 0 or more.</param>
    /// <param name="opposition">The sum of the weights against it, 0 or more.</param>
    /// <returns>0 to 1, rounded to 0.01, halves up.</returns>
    public static decimal Of(int favour, int opposition) => new(Hundredths(favour, opposition), 0, 0, isNegative: false, scale: 2);

    /// <summary>The same in hundredths, 0 to 100.</summary>
    public static int Hundredths(int favour, int opposition)
    {
        var (part, whole) = (2L * favour + Doubt, 2L * (favour + (long)opposition + Doubt));
        return (int)((200 * part + whole) / (2 * whole));
    }
}
