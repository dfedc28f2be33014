namespace Advisor.Rules.Yaml;

/// <summary>A place in a file.</summary>
/// <param name="File">As diagnostics name it.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1.</param>
internal readonly record struct Place(string File, int Line, int Column)
{
    /// <summary>The start of a file, for faults of the file as a whole.</summary>
    public static Place StartOf(string file) => new(file, 1, 1);

    /// <summary>With the column, for a place on another line or in another file.</summary>
    public string Exactly => $"{File}:{Line}:{Column}";

    public override string ToString() => $"{File}:{Line}";
}
