using System.Collections.Immutable;
using Advisor.Engine.Knowledge;
using Advisor.Rules.Format;
using Advisor.Rules.Yaml;

namespace Advisor.Rules.Reading;

/// <summary>Reads the file of a practice.</summary>
internal sealed class PracticeReader(Vocabulary known, SourceReader sources, ConditionReader conditions, Findings findings)
{
    private static readonly Dictionary<string, Source?> NoLocal = [];

    /// <summary>Null where it is faulty.</summary>
    public Practice? Read(EntityFile entity)
    {
        var before = findings.ErrorCount;
        if (Fields.Of(entity.Root, EntityFormat.Practice, findings) is not { } fields)
            return null;
        var name = fields.Text("name");
        var why = fields.Text("why");
        var how = fields.Text("how");
        var practice = new Practice(entity.Id.Text, name?.Text ?? "", [.. fields.Items("when").Select(Alternative)], why?.Text ?? "", how?.Text ?? "",
            Ids(fields, "styles", known.Styles), Ids(fields, "technologies", known.Technologies),
            Ids(fields, "conflicts-with", known.Practices), Ids(fields, "goes-with", known.Practices),
            fields.Find("sources") is { } node ? sources.ReadList(node, NoLocal) : []);
        return findings.ErrorCount == before ? practice : null;
    }

    private ImmutableArray<Condition> Alternative(Node node)
    {
        if (node is Mapping { Entries.IsEmpty: true })
            findings.Error(DiagnosticCodes.Empty, node.Place, "an alternative without a condition");
        return conditions.Read(node);
    }

    private ImmutableArray<string> Ids(Fields fields, string key, Register<EntityFile> register)
    {
        var words = fields.Texts(key);
        foreach (var word in words)
            register.Check(word, findings);
        return [.. words.Select(w => w.Text).Order(StringComparer.Ordinal)];
    }
}
