using System.Buffers;
using System.Text;

namespace Advisor.Engine.Explanation;

/// <summary>What makes text from rule files fit to stand in a paragraph.</summary>
internal static class Prose
{
    /// <summary>How many are named of more than are worth it.</summary>
    public const int Named = 3;

    private static readonly SearchValues<char> Marks = SearchValues.Create(".;:?!…");

    // All that a gap may be made of, save the space that stands for it.
    private static readonly SearchValues<char> Gaps =
        SearchValues.Create([.. Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(c => c != ' ' && IsGap(c))]);

    /// <summary>The text on one line, each gap one space, dots of omission one character.</summary>
    public static string Tidy(string text) => IsTidy(text) ? text : Tidied(text);

    /// <summary>The same for any text, as if it were not tidy.</summary>
    internal static string Tidied(string text)
    {
        var tidy = new StringBuilder(text.Length);
        foreach (var c in text)
            if (!IsGap(c))
                tidy.Append(c);
            else if (tidy.Length > 0 && tidy[^1] != ' ')
                tidy.Append(' ');
        var line = tidy.ToString().TrimEnd().Replace("...", "…", StringComparison.Ordinal);
        while (line.Contains("..", StringComparison.Ordinal))
            line = line.Replace("..", ".", StringComparison.Ordinal);
        return line;
    }

    /// <summary>The text as a sentence of its own: a capital first, unless it begins with a name such as gRPC, and a stop at its end.</summary>
    public static string Stand(string text)
    {
        text = Tidy(text);
        if (text.Length == 0)
            return text;
        if (IsSmall(text))
            text = Capital(text);
        return Ends(text) ? text : text + ".";
    }

    /// <summary>The text without its full stop, so that the sentence can go on.</summary>
    public static string Unstop(string text) => Tidy(text).TrimEnd('.', ' ');

    /// <summary>The same for a text that is tidy.</summary>
    public static ReadOnlySpan<char> Unstop(ReadOnlySpan<char> tidy) => tidy.TrimEnd(". ");

    /// <summary>Whether there is more than one sentence in it, or one too winding to be joined with another.</summary>
    /// <param name="tidy">A tidy text.</param>
    public static bool Winds(ReadOnlySpan<char> tidy) => tidy.IndexOfAny(";:?!…") >= 0 || Unstop(tidy).Contains(". ", StringComparison.Ordinal);

    /// <summary>The same where colons that introduce what follows do not count.</summary>
    public static bool WindsBesideColons(ReadOnlySpan<char> tidy)
    {
        var text = Unstop(tidy);
        for (var at = text.IndexOfAny(Marks); at >= 0; at = text.IndexOfAny(Marks))
        {
            var rest = text[(at + 1)..];
            if (text[at] switch { ':' => !rest.StartsWith(' '), '.' => rest.StartsWith(' ') || rest.StartsWith(": "), _ => true })
                return true;
            text = rest;
        }
        return false;
    }

    /// <summary>Whether a sentence must not begin so: with a small letter that does not begin a name such as gRPC.</summary>
    public static bool IsSmall(ReadOnlySpan<char> text) => !text.IsEmpty && char.IsLower(text[0]) && (text.Length == 1 || !char.IsUpper(text[1]));

    /// <summary>Whether a text ends as a sentence does.</summary>
    public static bool Ends(ReadOnlySpan<char> text) => text.TrimEnd("”\")’") is [.., '.' or '?' or '!' or '…'];

    /// <summary>The name without what follows it in brackets: <c>gRPC (unary calls)</c> is gRPC to people.</summary>
    public static string Short(string name)
    {
        name = Tidy(name);
        var bracket = name.EndsWith(')') ? name.IndexOf(" (", StringComparison.Ordinal) : -1;
        return bracket > 0 ? name[..bracket] : name;
    }

    /// <summary>A common noun inside a sentence: small, unless it is written in capitals.</summary>
    public static string Inside(string noun) =>
        noun.Length > 1 && char.IsUpper(noun[0]) && char.IsLower(noun[1]) ? Small(noun) : noun;

    /// <summary>A clause as the beginning of a sentence.</summary>
    public static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>The beginning of a sentence as a clause.</summary>
    public static string Small(string text) => char.ToLowerInvariant(text[0]) + text[1..];

    /// <summary><c>a</c>, <c>a and b</c>, <c>a, b and c</c>.</summary>
    public static string And(params ReadOnlySpan<string> items) =>
        items.Length < 2 ? string.Concat(items) : $"{string.Join(", ", items[..^1])} and {items[^1]}";

    /// <summary>What stands before one of several: <c>a</c>, <c>a and b</c>, <c>a, b and c</c>.</summary>
    public static string Before(int place, int count) => place == 0 ? "" : place == count - 1 ? " and " : ", ";

    /// <summary>Those that are not named: <c>another</c>, <c>2 others</c>.</summary>
    public static string Others(int count) => count == 1 ? "another" : $"{count} others";

    /// <summary>A whole number with its noun: <c>1 question</c>, <c>3 questions</c>.</summary>
    public static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";

    private static bool IsTidy(string text) =>
        !text.StartsWith(' ') && !text.EndsWith(' ') && !text.AsSpan().ContainsAny(Gaps)
        && !text.Contains("  ", StringComparison.Ordinal) && !text.Contains("..", StringComparison.Ordinal);

    private static bool IsGap(char c) => char.IsWhiteSpace(c) || char.IsControl(c);
}
