namespace Advisor.Engine.Answers;

/// <summary>A caller's input as messages show it.</summary>
public static class Quote
{
    private const int Longest = 60;

    /// <summary>The input in backticks, cut after 60 characters; control characters and backticks, which would break the message, become <c>?</c>.</summary>
    public static string Of(string input)
    {
        var cut = input.Length <= Longest ? input : input[..(char.IsHighSurrogate(input[Longest - 1]) ? Longest - 1 : Longest)] + "…";
        return $"`{string.Concat(cut.Select(c => char.IsControl(c) || c == '`' ? '?' : c))}`";
    }
}
