using System.Text;

namespace Advisor.Engine.Answers;

/// <summary>Guesses the plain form of a number that was written with separators.</summary>
internal static class PlainNumber
{
    private const string Separators = ",_' \u00a0\u202f’";

    /// <summary><c>1,000</c> and <c>1 000</c> as 1000, <c>1,5</c> as 1.5, <c>.5</c> as 0.5, <c>+5</c> as 5; anything else as it is.</summary>
    public static string Of(string text)
    {
        var plain = new StringBuilder();
        var rest = text.StartsWith('+') ? text[1..].TrimStart() : text;
        if (rest.StartsWith('.'))
            plain.Append('0');
        for (var i = 0; i < rest.Length; i++)
        {
            var betweenDigits = i > 0 && i + 1 < rest.Length && char.IsAsciiDigit(rest[i - 1]) && char.IsAsciiDigit(rest[i + 1]);
            if (!betweenDigits || !Separators.Contains(rest[i]))
                plain.Append(rest[i]);
            else if (!StartsGroup(rest.AsSpan(i + 1)))
                plain.Append(rest[i] == ',' ? '.' : rest[i]);
        }

        return plain.ToString();
    }

    private static bool StartsGroup(ReadOnlySpan<char> text) =>
        text.Length >= 3 && !text[..3].ContainsAnyExceptInRange('0', '9') && (text.Length == 3 || !char.IsAsciiDigit(text[3]));
}
