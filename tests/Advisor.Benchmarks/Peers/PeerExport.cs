using System.Text.Json;
using System.Text.Json.Nodes;
using Advisor.Engine.Answers;
using Advisor.Engine.Compilation;

namespace Advisor.Benchmarks.Peers;

/// <summary>Writes the rules as peers read them, and questionnaires with what the compiled rules make of them.</summary>
internal sealed class PeerExport(CompiledRuleSet compiled)
{
    private readonly List<PeerRule> rules = [.. PeerRule.Of(compiled.RuleSet, compiled.Targets)];

    /// <summary>
    /// Writes <c>rules.json</c> (groups of rivals, and for each rule its effects and its JsonLogic expression), <c>zen-expression.json</c>,
    /// <c>zen-table.json</c> and <c>questionnaires.json</c>.
    /// </summary>
    /// <param name="folder">An existing folder or one to make.</param>
    /// <param name="sets">Questionnaires by the name of their set.</param>
    public void Write(string folder, IReadOnlyDictionary<string, AnswerSet[]> sets)
    {
        Directory.CreateDirectory(folder);
        var zen = new ZenForm(compiled.RuleSet);
        Write(folder, "rules", Rules());
        Write(folder, "zen-expression", zen.Expression(rules));
        Write(folder, "zen-table", zen.Table(rules));
        Write(folder, "questionnaires", sets.ToDictionary(s => s.Key, s => s.Value.Select(Questionnaire)));
    }

    private JsonObject Rules()
    {
        var logic = new JsonLogicForm(compiled.RuleSet);
        return new()
        {
            ["groups"] = JsonSerializer.SerializeToNode(Groups()),
            ["rules"] = new JsonArray([.. rules.Select(r => new JsonObject
            {
                ["when"] = logic.Of(r.When),
                ["effects"] = JsonSerializer.SerializeToNode(r.Effects.Select(e => new[] { e.Target, e.Weight })),
            })]),
        };
    }

    /// <summary>The first target of each group and their number: the styles, then the technologies of each style.</summary>
    private IEnumerable<int[]> Groups()
    {
        var targets = compiled.Targets;
        yield return [0, targets.Styles];
        for (var style = 0; style < targets.Styles; style++)
            yield return [targets.FirstOf(style), targets.TechnologiesOf(style)];
    }

    private object Questionnaire(AnswerSet answers)
    {
        var (codes, scratch) = (compiled.NewCodes(), compiled.NewScratch());
        compiled.Encode(answers, codes);
        compiled.Evaluate(codes, scratch);
        return new
        {
            answers = AnswerJson.Of(answers),
            favour = scratch.Favour.ToArray(),
            opposition = scratch.Opposition.ToArray(),
            rankings = Enumerable.Range(0, compiled.Targets.Styles).Select(style => scratch.RankedTechnologies(style).ToArray())
                .Prepend(scratch.RankedStyles.ToArray()),
        };
    }

    private static void Write(string folder, string name, object content) =>
        File.WriteAllText(Path.Combine(folder, $"{name}.json"), JsonSerializer.Serialize(content));
}
