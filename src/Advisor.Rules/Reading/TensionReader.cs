using Advisor.Engine.Knowledge;
using Advisor.Rules.Format;
using Advisor.Rules.Yaml;

namespace Advisor.Rules.Reading;

/// <summary>Reads answers that pull against each other.</summary>
internal sealed class TensionReader(Vocabulary known, SourceReader sources, ConditionReader conditions, Findings findings)
{
    public IEnumerable<Tension> Read(IEnumerable<Node> nodes, IReadOnlyDictionary<string, Source?> local) =>
        [.. nodes.Select(n => ReadOne(n, local)).OfType<Tension>()];

    private Tension? ReadOne(Node node, IReadOnlyDictionary<string, Source?> local)
    {
        var before = findings.ErrorCount;
        if (Fields.Of(node, RuleFormat.Tension, findings) is not { } fields)
            return null;
        var id = fields.Text("id");
        if (id is { } word && Identifier.Check(word, findings))
            known.Tensions.Declare(word, null, findings);
        var when = fields.Find("when") is { } conditionsNode ? conditions.Read(conditionsNode) : [];
        if (fields.Find("when") is Mapping { Entries.IsEmpty: true } empty)
            findings.Error(DiagnosticCodes.Empty, empty.Place, "a tension without a condition");
        var detail = fields.Text("detail");
        var cited = fields.Find("sources") is { } list ? sources.ReadList(list, local) : [];
        return findings.ErrorCount == before ? new(id!.Value.Text, when, detail!.Value.Text, cited) : null;
    }
}
