using System.Collections.Immutable;
using Advisor.Rules.Yaml;

namespace Advisor.Rules.Reading;

/// <summary>Reads nodes as the shape they should have; anything else is a finding and null.</summary>
internal static class Shape
{
    public static Word? Text(Node node, Findings findings)
    {
        if (node is not Scalar { IsNull: false } scalar)
        {
            findings.Error(DiagnosticCodes.WrongNode, node.Place, $"{node.Kind} where text belongs");
            return null;
        }
        if (string.IsNullOrWhiteSpace(scalar.Text))
        {
            findings.Error(DiagnosticCodes.Empty, node.Place, "blank text");
            return null;
        }
        return new(scalar.Text.Trim(), scalar.Place);
    }

    public static Mapping? Map(Node node, Findings findings)
    {
        if (node is Mapping map)
            return map;
        findings.Error(DiagnosticCodes.WrongNode, node.Place, $"{node.Kind} where a mapping belongs");
        return null;
    }

    public static Sequence? List(Node node, Findings findings)
    {
        if (node is Sequence list)
            return list;
        findings.Error(DiagnosticCodes.WrongNode, node.Place, $"{node.Kind} where a list belongs");
        return null;
    }

    /// <summary>A list of texts, each once.</summary>
    public static ImmutableArray<Word> Texts(Node node, Findings findings)
    {
        if (List(node, findings) is not { } list)
            return [];
        var words = ImmutableArray.CreateBuilder<Word>();
        foreach (var item in list.Items)
        {
            if (Text(item, findings) is not { } word)
                continue;
            if (words.Any(w => w.Text == word.Text))
                findings.Error(DiagnosticCodes.DuplicateEntry, word.Place, $"`{word}` is listed twice");
            else
                words.Add(word);
        }
        return words.ToImmutable();
    }

    /// <summary>One text, or a list of at least one.</summary>
    public static ImmutableArray<Word> OneOrMore(Node node, Findings findings)
    {
        if (node is not Sequence list)
            return Text(node, findings) is { } word ? [word] : [];
        if (list.Items.IsEmpty)
            findings.Error(DiagnosticCodes.Empty, node.Place, "an empty list");
        return Texts(node, findings);
    }

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public static bool? Flag(Node node, Findings findings)
    {
        if (Text(node, findings) is not { } word)
            return null;
        if (word.Text is "true" or "false")
            return word.Text == "true";
        findings.Error(DiagnosticCodes.BadValue, word.Place, $"`{word}` is neither true nor false");
        return null;
    }
}
