using System.Globalization;

namespace Advisor.Rules.Cases;

/// <summary>How many of how many.</summary>
public readonly record struct Share(int Count, int Total)
{
    /// <summary>0 to 100; 100 where there is nothing to share.</summary>
    public decimal Percent => Total == 0 ? 100 : 100m * Count / Total;

    /// <summary>Such as <c>18/20 (90.0%)</c>; without the percentage where there is nothing to share.</summary>
    public override string ToString() => Total == 0 ? "0/0" : string.Create(CultureInfo.InvariantCulture, $"{Count}/{Total} ({Percent:0.0}%)");
}
