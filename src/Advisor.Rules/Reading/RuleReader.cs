using System.Collections.Immutable;
using Advisor.Engine.Knowledge;
using Advisor.Rules.Format;
using Advisor.Rules.Yaml;

namespace Advisor.Rules.Reading;

/// <summary>Reads rules wherever they stand.</summary>
internal sealed class RuleReader(Vocabulary known, SourceReader sources, ConditionReader conditions, Findings findings)
{
    /// <summary>The rules, sound or not, as far as their shape can be made out.</summary>
    /// <param name="nodes">The items of a list of rules.</param>
    /// <param name="local">The sources that their file keeps for itself.</param>
    /// <param name="owner">The technology in whose file they stand; null: in none.</param>
    public IEnumerable<RuleDraft> Read(IEnumerable<Node> nodes, IReadOnlyDictionary<string, Source?> local, Technology? owner) =>
        [.. nodes.Select(n => ReadOne(n, local, owner)).OfType<RuleDraft>()];

    private RuleDraft? ReadOne(Node node, IReadOnlyDictionary<string, Source?> local, Technology? owner)
    {
        if (Fields.Of(node, RuleFormat.Rule, findings) is not { } fields)
            return null;
        var id = fields.Text("id");
        if (id is { } word && Identifier.Check(word, findings))
            known.Rules.Declare(word, null, findings);
        var when = fields.Find("when") is { } answers ? conditions.Read(answers) : [];
        var where = fields.Find("where") is { } facts ? new FactConditionReader(known, findings).Read(facts) : [];
        var within = fields.Find("within") is { } styles ? Known(Shape.OneOrMore(styles, findings), known.Styles) : [];
        var effects = new EffectReader(known, findings).Read(fields, owner?.Id);
        var recommends = fields.Find("recommends") is { } practices ? Known(Shape.OneOrMore(practices, findings), known.Practices) : [];
        var because = fields.Find("because") is { } reason && !IsBlank(reason) ? Shape.Text(reason, findings) : null;
        var cited = fields.Find("sources") is { } list ? sources.ReadList(list, local) : [];
        var rule = new Rule(id?.Text ?? "", when, where, Sorted(within), [.. effects.Select(e => e.Effect)], Sorted(recommends),
            because?.Text ?? "", cited, fields.Place.Exactly);
        return new(rule, fields, owner, effects, because, within);
    }

    /// <summary>Whether nothing stands where a reason should: that is a finding of its own.</summary>
    public static bool IsBlank(Node node) => node is Scalar scalar && (scalar.IsNull || string.IsNullOrWhiteSpace(scalar.Text));

    private ImmutableArray<Word> Known(ImmutableArray<Word> ids, Register<EntityFile> register) => [.. ids.Where(id => register.Check(id, findings))];

    private static ImmutableArray<string> Sorted(ImmutableArray<Word> ids) => [.. ids.Select(i => i.Text).Order(StringComparer.Ordinal)];
}
