using System.Collections.Immutable;
using Advisor.Rules.Yaml;

namespace Advisor.Rules;

/// <summary>Gathers diagnostics while files are read.</summary>
internal sealed class Findings
{
    private readonly List<Diagnostic> diagnostics = [];

    public bool HasErrors => ErrorCount > 0;

    /// <summary>Tells a reader whether what it reads is sound: warnings do not count.</summary>
    public int ErrorCount { get; private set; }

    public void Error(string code, Place place, string message, string? help = null) => Add(Severity.Error, code, place, message, help);

    public void Warning(string code, Place place, string message, string? help = null) => Add(Severity.Warning, code, place, message, help);

    /// <summary>The errors found after <see cref="ErrorCount"/> was <paramref name="count"/>.</summary>
    public ImmutableArray<Diagnostic> Since(int count) => [.. diagnostics.Where(d => d.Severity == Severity.Error).Skip(count)];

    /// <summary>By file, line and column, so that the order of reading does not show.</summary>
    public ImmutableArray<Diagnostic> Sorted() =>
    [
        .. diagnostics.Distinct().OrderBy(d => d.File, StringComparer.Ordinal).ThenBy(d => d.Line).ThenBy(d => d.Column)
            .ThenBy(d => d.Code, StringComparer.Ordinal).ThenBy(d => d.Message, StringComparer.Ordinal),
    ];

    private void Add(Severity severity, string code, Place place, string message, string? help)
    {
        diagnostics.Add(new(code, severity, place.File, place.Line, place.Column, message, help));
        if (severity == Severity.Error)
            ErrorCount++;
    }
}
