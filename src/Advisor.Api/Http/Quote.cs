using System.Text;

namespace Advisor.Api.Http;

/// <summary>Puts a caller's input into a message.</summary>
internal static class Quote
{
    private const int Longest = 60;

    /// <summary>In backticks, on one line, cut after 60 characters.</summary>
    public static string Of(string input)
    {
        var end = Math.Min(input.Length, Longest);
        if (end < input.Length && char.IsHighSurrogate(input[end - 1]))
            end--;
        var text = new StringBuilder(end < input.Length ? $"{input[..end]}…" : input);
        for (var i = 0; i < text.Length; i++)
            if (char.IsControl(text[i]) || text[i] == '`')
                text[i] = '?';
        return $"`{text}`";
    }
}
