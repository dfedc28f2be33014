using System.Globalization;
using Advisor.Engine.Knowledge;
using Advisor.Rules.Format;
using Advisor.Rules.Yaml;

namespace Advisor.Rules.Reading;

/// <summary>Reads the file of a style.</summary>
internal sealed class StyleReader(Vocabulary known, SourceReader sources, RuleReader rules, Findings findings)
{
    /// <summary>Reads all of it.</summary>
    /// <returns>The style, null where it is faulty, and the rules of its file.</returns>
    public (Style? Style, IEnumerable<RuleDraft> Rules) Read(EntityFile entity)
    {
        var before = findings.ErrorCount;
        if (Fields.Of(entity.Root, EntityFormat.Style, findings) is not { } fields)
            return (null, []);
        var name = fields.Text("name");
        var summary = fields.Text("summary");
        var order = fields.Text("order") is { } number ? Order(number) : null;
        var modes = fields.Find("failure-modes") is { } node && Shape.Map(node, findings) is { } map
            ? new FailureModeReader(known, findings).Read(map) : [];
        var style = findings.ErrorCount == before
            ? new Style(entity.Id.Text, name!.Value.Text, summary!.Value.Text, order!.Value, modes) { Origin = entity.Id.Place.Exactly } : null;
        var local = sources.ReadLocal(fields, mustBeCited: true);
        return (style, rules.Read(fields.Items("rules"), local, null));
    }

    private int? Order(Word word)
    {
        if (int.TryParse(word.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var order) && order > 0)
            return order;
        findings.Error(DiagnosticCodes.BadValue, word.Place, $"`{word}` is not a place in an order", "write a whole number from 1");
        return null;
    }
}
