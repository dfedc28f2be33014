using Advisor.Rules.Yaml;

namespace Advisor.Rules.Files;

/// <summary>One file of the rules.</summary>
/// <param name="Path">As diagnostics name it.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Root">Its content; null where it could not be read, which is reported already.</param>
internal sealed record RuleFile(string Path, FileKind Kind, Node? Root)
{
    /// <summary>The file's name without extension, which is the id of what it holds.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    public Place Start => Place.StartOf(Path);
}
