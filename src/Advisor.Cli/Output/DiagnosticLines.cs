using Advisor.Rules;
using Spectre.Console;

namespace Advisor.Cli.Output;

/// <summary>Shows diagnostics, one a line, in the form that editors and build logs understand.</summary>
internal static class DiagnosticLines
{
    public static void WriteDiagnostics(this IAnsiConsole console, IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
            console.WriteLine(diagnostic.ToString(), diagnostic.Severity == Severity.Error ? Palette.Bad : Palette.Doubtful);
    }
}
