namespace Advisor.Rules;

/// <summary>One fault of a rule file, at its place.</summary>
/// <param name="Code">One of <see cref="DiagnosticCodes"/>.</param>
/// <param name="Severity">An error keeps the rule set from being used, a warning does not.</param>
/// <param name="File">Relative to the parent of the folder that was read (so <c>rules/…</c>), with forward slashes.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in UTF-16 code units.</param>
/// <param name="Message">One sentence without a full stop, the author's words in backticks.</param>
/// <param name="Help">What was perhaps meant, or what to do; null: no idea.</param>
public sealed record Diagnostic(string Code, Severity Severity, string File, int Line, int Column, string Message, string? Help)
{
    /// <summary>The form that editors and build logs understand: <c>rules/a.yaml:12:5: error ADV202: message (help)</c>.</summary>
    public override string ToString() =>
        $"{File}:{Line}:{Column}: {(Severity == Severity.Error ? "error" : "warning")} {Code}: {Message}{(Help is null ? "" : $" ({Help})")}";
}
