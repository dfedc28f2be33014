using System.Collections.Immutable;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Advisor.Rules;
using Advisor.Rules.Cases;
using Advisor.Rules.Examples;

namespace Advisor.Cli.Output;

/// <summary>
/// How cases came out, in the XML that build servers read (https://github.com/testmoapp/junitxml): a suite a file, a test a case. Without times, so that
/// the same rules and cases give the same bytes.
/// </summary>
internal static class CaseReportJUnit
{
    /// <summary>The whole report.</summary>
    /// <param name="report">How the cases came out.</param>
    /// <param name="pinned">How the pinned examples came out; those that do not hold are failures of suites of their own.</param>
    /// <param name="diagnostics">What is wrong with their files; faults that no case holds become errors of their own.</param>
    public static XDocument Of(CaseReport report, ExampleReport pinned, ImmutableArray<Diagnostic> diagnostics)
    {
        var held = report.Results.SelectMany(r => r.Case.Faults).ToHashSet();
        var loose = diagnostics.Where(d => d.Severity == Severity.Error && !held.Contains(d));
        var suites = report.Results.GroupBy(r => r.Case.File, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => Suite(g.Key, g.Select(r => Test(g.Key, r))))
            .Concat(pinned.Broken.GroupBy(e => $"examples/{e.File}", StringComparer.Ordinal).Select(g => Suite(g.Key, g.Select(e => Test(g.Key, e)))))
            .Concat(loose.GroupBy(d => d.File, StringComparer.Ordinal).Select(g => Suite(g.Key, g.Select(Fault))))
            .ToList();
        return new(Counted(new XElement("testsuites", new XAttribute("name", "advisor rules test"), suites)));
    }

    private static XElement Suite(string name, IEnumerable<XElement> tests) =>
        Counted(new("testsuite", new XAttribute("name", Clean(name)), tests));

    private static XElement Counted(XElement suite)
    {
        int With(string outcome) => suite.Descendants("testcase").Count(t => t.Element(outcome) is not null);
        suite.Add(new XAttribute("tests", suite.Descendants("testcase").Count()), new XAttribute("failures", With("failure")),
            new XAttribute("errors", With("error")), new XAttribute("skipped", With("skipped")));
        return suite;
    }

    private static XElement Test(string file, CaseResult result)
    {
        var misses = string.Join("; ", result.Misses);
        return Test(result.Case.Id, file, result.Case.Line, result.Status switch
        {
            CaseStatus.Failed => Outcome("failure", misses, string.Join('\n', Comparison.Of(result))),
            CaseStatus.UnexpectedPass => Outcome("failure", "it passes, though it is marked as a known miss", result.Case.KnownMiss!),
            CaseStatus.Error => Outcome("error", misses, string.Join('\n', result.Case.Faults)),
            CaseStatus.Skipped => Outcome("skipped", result.Case.Skip!),
            CaseStatus.KnownMiss => Outcome("skipped", $"known miss: {result.Case.KnownMiss}"),
            _ => null,
        });
    }

    private static XElement Test(string file, Example broken) =>
        Test($"{broken.Rule}, line {broken.Line}", file, broken.Line, Outcome("failure", $"no longer {ExampleText.Of(broken)}"));

    private static XElement Fault(Diagnostic fault) =>
        Test($"line {fault.Line}: {fault.Code}", fault.File, fault.Line, Outcome("error", fault.Message, fault.ToString()));

    private static XElement Test(string name, string file, int line, XElement? outcome) =>
        new("testcase", new XAttribute("name", Clean(name)), new XAttribute("classname", Clean(Path.ChangeExtension(file, null))),
            new XAttribute("file", Clean(file)), new XAttribute("line", line), outcome);

    private static XElement Outcome(string kind, string message, string? text = null) =>
        new(kind, new XAttribute("message", Clean(message)), kind == "skipped" ? null : new XAttribute("type", kind), text is null ? null : Clean(text));

    /// <summary>Text without the control characters that XML cannot hold, not even escaped.</summary>
    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            clean.Append(rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? "\uFFFD" : rune.ToString());
        return clean.ToString();
    }
}
