namespace Advisor.Engine.Answers;

/// <summary>A unit of an amount.</summary>
/// <param name="Name">As it is written behind 1.</param>
/// <param name="Plural">As it is written behind any other amount.</param>
/// <param name="Size">How many base units it is.</param>
/// <param name="Spellings">What else is read as this unit, whatever the case of its letters.</param>
internal sealed record Unit(string Name, string Plural, decimal Size, params string[] Spellings)
{
    /// <summary>The same in 64 bits; 0: it is no whole number.</summary>
    public long WholeSize { get; } = decimal.IsInteger(Size) ? (long)Size : 0;

    /// <summary>Whether <paramref name="text"/> is a spelling of this unit.</summary>
    public bool IsSpelt(string text) => Name == text || Spellings.Contains(text, StringComparer.OrdinalIgnoreCase);
}
