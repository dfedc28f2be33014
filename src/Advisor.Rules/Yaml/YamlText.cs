using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Advisor.Rules.Yaml;

/// <summary>
/// Reads one YAML document into nodes. Works on the parser's events instead of YamlDotNet's own tree, which stops at the first duplicate key, follows
/// aliases and builds by recursion: here every duplicate key is a finding, aliases are refused, and depth is bounded.
/// </summary>
internal static class YamlText
{
    /// <summary>Deeper than any file of rules or cases, shallow enough that nothing after this needs to mind its stack.</summary>
    private const int MaxDepth = 32;

    /// <summary>Null where the text cannot be used; the findings say why.</summary>
    public static Node? Read(string file, string text, Findings findings)
    {
        var parser = new Parser(new StringReader(text));
        try
        {
            return Read(file, parser, findings);
        }
        catch (YamlException e)
        {
            findings.Error(DiagnosticCodes.Syntax, Tab(file, text, e) ?? At(file, e.Start), $"not YAML: {Sentence(e.Message)}",
                Tab(file, text, e) is null ? null : "indent with spaces, not with a tab");
        }
        catch (InvalidOperationException)
        {
            // What the parser throws for some unclosed brackets; it does not say where, so the last thing understood has to do.
            findings.Error(DiagnosticCodes.Syntax, At(file, parser.Current?.Start ?? Mark.Empty), "not YAML: unexpected text after this");
        }
        return null;
    }

    private static Node? Read(string file, Parser parser, Findings findings)
    {
        var open = new Stack<NodeBuilder>();
        Node? root = null;
        var documents = 0;
        var usable = true;
        while (parser.MoveNext())
        {
            var current = parser.Current!;
            var place = At(file, current.Start);
            if (current is NodeEvent { Anchor.IsEmpty: false } or AnchorAlias)
            {
                findings.Error(DiagnosticCodes.Alias, place, "anchors and aliases are not taken", "write it out");
                usable = false;
            }
            Node? done = null;
            switch (current)
            {
                case DocumentStart when ++documents > 1:
                    findings.Error(DiagnosticCodes.NotOneDocument, place, "a second document in one file", "split the file");
                    return null;
                case SequenceStart or MappingStart when open.Count == MaxDepth:
                    findings.Error(DiagnosticCodes.TooDeep, place, $"nested deeper than {MaxDepth} levels");
                    return null;
                case SequenceStart:
                    open.Push(new SequenceBuilder(place));
                    break;
                case MappingStart:
                    open.Push(new MappingBuilder(place, findings));
                    break;
                case SequenceEnd or MappingEnd:
                    done = open.Pop().Build();
                    break;
                case YamlDotNet.Core.Events.Scalar scalar:
                    done = new Scalar(place, scalar.Value, scalar.Style is ScalarStyle.Plain);
                    break;
                case AnchorAlias:
                    done = new Scalar(place, "", true);
                    break;
            }
            if (done is not null && open.TryPeek(out var parent))
                parent.Add(done);
            else
                root = done ?? root;
        }
        if (root is null or Scalar { IsNull: true } && usable)
        {
            findings.Error(DiagnosticCodes.NotOneDocument, Place.StartOf(file), "the file is empty");
            return null;
        }
        return usable ? root : null;
    }

    private static Place At(string file, Mark mark) => new(file, Math.Max(1, (int)mark.Line), Math.Max(1, (int)mark.Column));

    /// <summary>The first tab in an indentation, which the parser reports at the start of whatever it belongs to.</summary>
    private static Place? Tab(string file, string text, YamlException e)
    {
        if (!e.Message.Contains("tab", StringComparison.Ordinal))
            return null;
        var number = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            number++;
            var indent = line[..(line.Length - line.TrimStart([' ', '\t']).Length)];
            if (number >= e.Start.Line && indent.IndexOf('\t') is >= 0 and var at)
                return new(file, number, at + 1);
        }
        return null;
    }

    private static string Sentence(string message) =>
        message.Length == 0 ? "unexpected text" : char.ToLowerInvariant(message[0]) + message[1..].TrimEnd('.', ' ');
}
