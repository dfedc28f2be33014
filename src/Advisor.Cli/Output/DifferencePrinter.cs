using System.Collections.Immutable;
using System.Globalization;
using Advisor.Contract.Json;
using Advisor.Engine.Analysis.Differences;
using Advisor.Engine.Knowledge;
using Advisor.Rules.Cases;

namespace Advisor.Cli.Output;

/// <summary>Shows what two rule sets say and advise differently.</summary>
internal sealed class DifferencePrinter(RuleSet before, RuleSet after, ImmutableArray<PartChange> parts, AdviceDifference advice)
{
    public void WriteText(TextWriter output)
    {
        foreach (var part in parts)
        {
            output.WriteLine($"{Mark(part.Kind)} {part.Part} {part.Id}{Origin(part)}");
            foreach (var (aspect, old, now) in part.Aspects)
                output.WriteLine(part.Kind == ChangeKind.Changed ? $"    {aspect}: {old ?? "nothing"} -> {now ?? "nothing"}" : $"    {aspect}: {old ?? now}");
        }
        foreach (var change in advice.Changes)
        {
            output.WriteLine($"{Counted.Of(change.Answers.Count, "answer")}{(change.IsSmallest ? "" : " (fewer may do)")}: {{ {AnswersText.Of(change.Answers)} }}");
            output.WriteLine(change.Before == change.After ? $"    first: {Of(change.Before)} by both" : $"    first: {Of(change.Before)} -> {Of(change.After)}");
            Write(output, "newly ruled out", change.RuledOut);
            Write(output, "no longer ruled out", change.Readmitted);
            output.WriteLine(change.Rules.IsEmpty ? "    because others compete" : $"    by {string.Join(", ", change.Rules)}");
        }
        output.WriteLine($"{Counted.Of(parts.Length, "part")} {(parts.Length == 1 ? "differs" : "differ")}; {Verdict()}");
    }

    public void WriteJson(TextWriter output) => JsonOutput.Write(output, new
    {
        Parts = parts.Select(p => new
        {
            p.Part,
            p.Id,
            p.Kind,
            Aspects = p.Aspects.Select(a => new { a.Aspect, a.Old, a.New }),
        }),
        Changes = advice.Changes.Select(c => new
        {
            Answers = JsonAnswers.Write(c.Answers),
            c.Before,
            c.After,
            c.RuledOut,
            c.Readmitted,
            c.Rules,
            Smallest = c.IsSmallest,
        }),
        SameAdvice = advice.Changes.IsEmpty,
        Proven = advice.IsComplete,
    });

    private string Verdict() => (advice.Changes.IsEmpty, advice.IsComplete) switch
    {
        (true, true) => "proven: no questionnaire has another first style, first technology, or anybody else ruled out",
        (true, false) => "no questionnaire with other advice was found within the work limit, which proves nothing",
        (false, true) => "these are the smallest questionnaires whose advice changes, for each rule that does it",
        (false, false) => "these are the smallest questionnaires found; for some rules the work limit was met",
    };

    private string Origin(PartChange part) =>
        part.Part == "rule" && (after.FindRule(part.Id) ?? before.FindRule(part.Id)) is { } rule ? $" ({rule.Origin})" : "";

    private static void Write(TextWriter output, string what, ImmutableArray<string> names)
    {
        if (!names.IsEmpty)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    {what} ({names.Length}): {string.Join(", ", names)}"));
    }

    private static string Mark(ChangeKind kind) => kind switch { ChangeKind.Added => "+", ChangeKind.Removed => "-", _ => "~" };

    private static string Of(FirstChoice choice) => choice.Style is null ? "no style" : $"{choice.Style}, {choice.Technology ?? "no technology"}";
}
