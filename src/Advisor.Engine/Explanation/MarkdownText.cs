using System.Text;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Explanation;

/// <summary>Text as CommonMark shows it unchanged.</summary>
internal static class MarkdownText
{
    // Characters that mean something anywhere in a line; https://spec.commonmark.org/0.31.2/#backslash-escapes
    private const string Special = @"\`*_[]<>|~&";

    /// <summary>The text on one line, with nothing in it that Markdown would take for markup.</summary>
    public static string Escape(string text)
    {
        var line = Prose.Tidy(text);
        var escaped = new StringBuilder(line.Length + 8);
        foreach (var c in line)
        {
            if (Special.Contains(c))
                escaped.Append('\\');
            escaped.Append(c);
        }
        return escaped.ToString();
    }

    /// <summary>A paragraph: also its beginning is nothing but text, whatever it starts with.</summary>
    public static string Paragraph(string text)
    {
        var line = Escape(text);
        var digits = line.TakeWhile(char.IsAsciiDigit).Count();
        if (digits > 0 && digits < line.Length && line[digits] is '.' or ')')
            return $"{line[..digits]}\\{line[digits..]}";
        return line.Length > 0 && line[0] is '#' or '+' or '-' or '=' ? "\\" + line : line;
    }

    /// <summary>A link, or its title alone where the address is none of the web.</summary>
    public static string Link(Source source)
    {
        if (!Uri.TryCreate(source.Url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            return Escape(source.Title);
        var url = address.AbsoluteUri.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal);
        return $"[{Escape(source.Title)}]({url})";
    }
}
