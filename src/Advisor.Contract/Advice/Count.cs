using System.Globalization;

namespace Advisor.Contract.Advice;

/// <summary>A parameter that says how many of something to list.</summary>
internal static class Count
{
    /// <summary>The least number that can be asked for.</summary>
    public const int Least = 1;

    /// <summary>The largest: far more than there is of anything.</summary>
    public const int Most = 1000;

    /// <summary>What is wrong with the text; null: nothing, or there is none.</summary>
    /// <param name="pointer">The parameter with a slash before it.</param>
    public static Fault? Fault(string pointer, string? text)
    {
        if (text is null)
            return null;
        var isNegative = text.StartsWith('-');
        var digits = text.AsSpan(isNegative || text.StartsWith('+') ? 1 : 0);
        if (digits.IsEmpty || digits.ContainsAnyExceptInRange('0', '9'))
            return new(pointer, FaultCodes.WrongType, $"{Quote.Of(text)} is not a whole number", In: "query");
        digits = digits.TrimStart('0');
        if (isNegative || digits.IsEmpty)
            return new(pointer, FaultCodes.OutOfRange, $"{Quote.Of(text)} is less than {Least}", In: "query");
        var isTooLarge = digits.Length > 9 || int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) > Most;
        return isTooLarge ? new(pointer, FaultCodes.OutOfRange, $"{Quote.Of(text)} is more than {Most}", In: "query") : null;
    }
}
