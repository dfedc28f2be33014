using System.Globalization;
using System.Text;
using Advisor.Engine.Knowledge;

namespace Advisor.Rules.Format;

/// <summary>Writes the format of all files as a document for people (Markdown).</summary>
internal sealed class ReferenceWriter
{
    private readonly StringBuilder text = new();
    private readonly List<Form> forms = [];

    private ReferenceWriter()
    {
    }

    /// <summary>The document.</summary>
    /// <param name="command">The command that writes it, for whoever wants to change it.</param>
    public static string Write(string command)
    {
        var writer = new ReferenceWriter();
        writer.Line($"<!-- Written by `{command}`; changes go into src/Advisor.Rules/Format. -->");
        writer.Line("# The format of the rules");
        writer.Line();
        writer.Line("Every key of every file, with what stands behind it. [writing-rules.md](writing-rules.md) shows how rules are written, and what for.");
        writer.Line("Ids are lower-case letters and digits, joined by hyphens or underscores. Amounts have units, as in `256 KB`, `1000/s` and `200 ms`; without one");
        writer.Line("they are bytes, messages a second and milliseconds. A rate that is no decimal, such as `10/h`, is rounded to 15 digits, in rules as in answers.");
        writer.Line();
        writer.Files();
        for (var i = 0; i < writer.forms.Count; i++)
            writer.Section(writer.forms[i]);
        return writer.text.ToString();
    }

    private void Files()
    {
        Line("| file | holds | schema |");
        Line("| --- | --- | --- |");
        foreach (var file in FileFormat.All)
            Line($"| {(file.Path.Contains(' ', StringComparison.Ordinal) ? file.Path : $"`{file.Path}`")} | {Shown(file.Root)} | [{file.SchemaFile}](../rules/schemas/{file.SchemaFile}) |");
    }

    private void Section(Form form)
    {
        Line();
        Line($"## {char.ToUpperInvariant(form.What[0])}{form.What[1..]}");
        Line();
        Line(form.Meaning);
        Line();
        if (form.Example.Length > 0)
        {
            Line("```yaml");
            Line(form.Example);
            Line("```");
            Line();
        }
        Line("| key | | value | meaning |");
        Line("| --- | --- | --- | --- |");
        foreach (var member in form.Members)
            Line($"| `{member.Key}` | {(member.Presence == Presence.Optional ? "" : "needed")} | {Shown(member.Value)} | {member.Meaning} |");
    }

    private string Shown(Value value) => value switch
    {
        TextValue => "text",
        PatternValue pattern => pattern.Shown,
        WordValue words => string.Join(", ", words.Words.Select(w => $"`{w}`")),
        WholeValue { High: { } high } whole => $"whole number from {whole.Low} to {high}",
        WholeValue whole => $"whole number from {whole.Low}",
        AmountValue { Unit: QuestionType.Bytes } => "bytes, such as `256 KB`",
        AmountValue { Unit: QuestionType.PerSecond } => "rate, such as `1000/s`",
        AmountValue => "time, such as `200 ms`",
        NullValue => "nothing",
        IdValue { Of: IdOf.This } => "id",
        IdValue { Of: IdOf.Source } => "key of a source",
        IdValue { Of: IdOf.Target } => "id of a style or technology",
        IdValue id => $"id of a {id.Of.ToString().ToLower(CultureInfo.InvariantCulture)}",
        QuestionIdValue => "id of a question",
        ListValue list => $"list{(list.AtLeast > 0 ? ", not empty," : "")} of: {Shown(list.Item)}",
        OneOrMoreValue some => $"{Shown(some.Item)}; or a list of them",
        MapValue map => $"mapping of {Shown(map.Key)} to {Shown(map.Item)}",
        NamedValue named => Shown(named.Item),
        FormValue form => Linked(form.Form),
        AnyValue any => string.Join("; or ", any.Ways.Select(Shown)),
        QuestionsValue questions => Ranged(questions.Shown),
        FactsValue facts => Facts(facts),
        _ => throw new ArgumentException($"nothing to show for {value}", nameof(value)),
    };

    /// <summary>A link to a section, which is put at the end if it is not there yet.</summary>
    private string Linked(Form form)
    {
        if (!forms.Contains(form))
            forms.Add(form);
        return $"[{form.What}](#{form.What.Replace("`", "", StringComparison.Ordinal).Replace(' ', '-')})";
    }

    /// <summary>What is asked of questions depends on each; what may be asked at all is described here.</summary>
    private string Ranged(string shown) =>
        shown.Contains("range", StringComparison.Ordinal)
            ? $"{shown} ({Linked(ConditionFormat.BytesRange)}, {Linked(ConditionFormat.RateRange)} or {Linked(ConditionFormat.TimeRange)})" : shown;

    private string Facts(FactsValue facts)
    {
        Linked(facts.Others.IsEmpty ? FactFormat.Stated : ConditionFormat.FactCondition);
        return string.Join("; and ", [facts.Shown, .. facts.Others.Select(m => $"`{m.Key}` to {Shown(m.Value)}")]);
    }

    private void Line(string line = "") => text.Append(line).Append('\n');
}
