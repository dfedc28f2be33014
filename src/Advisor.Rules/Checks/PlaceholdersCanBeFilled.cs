using System.Text.RegularExpressions;
using Advisor.Rules.Reading;
using Advisor.Rules.Yaml;

namespace Advisor.Rules.Checks;

/// <summary>A placeholder in a reason stands for something that is known whenever the rule fires.</summary>
internal sealed partial class PlaceholdersCanBeFilled : IRuleCheck
{
    public void Inspect(RuleDraft draft, Vocabulary known, Findings findings)
    {
        if (draft.Because is not var (text, place))
            return;
        Braces(text, place, findings);
        foreach (var name in Placeholder().Matches(text).Select(m => m.Groups[1].Value).Distinct())
        {
            var (filled, help) = name.Split('.', 2) switch
            {
                ["technology"] => (SpeaksOfTechnologies(draft, known), "the rule does not speak of technologies"),
                ["answer", var question] => (Reads(draft, known, question), $"the rule does not read a question `{question}`"),
                ["fact", var fact] => (Knows(draft, known, fact), $"the rule does not ask for a fact `{fact}` of its technologies"),
                _ => (false, "there are {technology}, {answer.QUESTION} and {fact.FACT}"),
            };
            if (!filled)
                findings.Error(DiagnosticCodes.UnknownPlaceholder, place, $"nothing fills the placeholder `{{{name}}}`", help);
        }
    }

    private static void Braces(string text, Place place, Findings findings)
    {
        if (Placeholder().Replace(text, "").AsSpan().IndexOfAny('{', '}') >= 0)
            findings.Error(DiagnosticCodes.UnknownPlaceholder, place, "a brace that belongs to no placeholder", "write `{technology}`, with one brace on each side");
    }

    private static bool SpeaksOfTechnologies(RuleDraft draft, Vocabulary known) =>
        draft.Fields.Has("where") || draft.Fields.Has("within") || draft.Owner is not null ||
        draft.Effects.Any(e => e.Effect.Target is null || !known.Styles.Contains(e.Effect.Target));

    private static bool Reads(RuleDraft draft, Vocabulary known, string question) =>
        (known.Questions.Contains(question) && known.Questions.Find(question) is null) ||
        (draft.Fields.Find("when") as Mapping)?.Find(question) is not null ||
        (draft.Fields.Find("where") as Mapping)?.Entries.Any(e => Relates(e.Value, question)) == true;

    /// <summary>Whether a fact condition reads a question, be it sound or not: a faulty one is reported where it stands.</summary>
    private static bool Relates(Node condition, string question) =>
        condition is Mapping map && map.Entries.Any(e => e.Value is Scalar { Text: var text } && text == question);

    private static bool Knows(RuleDraft draft, Vocabulary known, string fact)
    {
        if ((draft.Fields.Find("where") as Mapping)?.Find(fact) is not null)
            return true;
        if (draft.Owner is not null)
            return States(known, draft.Owner.Id, fact);
        var targets = draft.Effects.Select(e => e.Effect.Target).ToList();
        return targets.Count > 0 && targets.All(t => t is not null && States(known, t, fact));
    }

    private static bool States(Vocabulary known, string technology, string fact) =>
        known.Technologies.Contains(technology) &&
        (known.Technologies.Find(technology) is not { } file || (file.Root.Find("facts")?.Value as Mapping)?.Find(fact) is not null);

    [GeneratedRegex(@"\{([^{}]*)\}")]
    private static partial Regex Placeholder();
}
