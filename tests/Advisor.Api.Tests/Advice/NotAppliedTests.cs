using System.Text.Json;
using Advisor.Api.Publication;
using Advisor.Contract.Json;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;
using Microsoft.Extensions.DependencyInjection;

namespace Advisor.Api.Tests.Advice;

/// <summary>The rules that <c>?detail=full</c> lists, held against the shipped rules read one by one.</summary>
public sealed class NotAppliedTests(ShippedFixture api) : IClassFixture<ShippedFixture>
{
    private const int Seed = 20261125;

    [Fact]
    public async Task Detail_full_lists_exactly_the_rules_that_apply_and_those_that_do_not()
    {
        var ruleSet = api.Services.GetRequiredService<Editions>().Current.RuleSet;
        for (var n = 0; n < 12; n++)
        {
            var (body, seed) = Body(ruleSet, Seed + n);
            var advice = (await api.AdviseAsync(body, "?detail=full")).Json;
            var given = advice.GetProperty("answers");
            var answers = JsonAnswers.Of(ruleSet, given);

            foreach (var style in advice.GetProperty("styles").EnumerateArray())
            {
                var id = style.GetProperty("id").GetString()!;
                Check(ReadRule.Of(ruleSet, id), style, answers, given, $"{id}, {seed}");
                foreach (var technology in style.GetProperty("technologies").EnumerateArray())
                {
                    var name = technology.GetProperty("id").GetString()!;
                    Check(ReadRule.Of(ruleSet, id, ruleSet.FindTechnology(name)!), technology, answers, given, $"{name} of {id}, {seed}");
                }
            }
        }
    }

    private static void Check(List<ReadRule> rules, JsonElement told, AnswerSet answers, JsonElement given, string seed)
    {
        var obstacles = rules.Select(r => (Read: r, Obstacle: r.Obstacle(answers))).ToList();
        told.GetProperty("reasons").EnumerateArray().Select(r => Text(r, "rule")).Order(StringComparer.Ordinal)
            .ShouldBe(obstacles.Where(o => o.Obstacle is null).Select(o => o.Read.Rule.Id).Order(StringComparer.Ordinal), seed);

        var unmet = told.GetProperty("not_applied").EnumerateArray().ToList();
        var expected = obstacles.Where(o => o.Obstacle is not null).ToList();
        unmet.Select(Shown).Order(StringComparer.Ordinal).ShouldBe(expected.Select(e => Shown(e.Read, e.Obstacle!.Value.Question, given)).Order(StringComparer.Ordinal), seed);
        foreach (var (read, obstacle) in expected)
        {
            var condition = Text(unmet.First(u => Shown(u) == Shown(read, obstacle!.Value.Question, given)), "condition");
            condition.ShouldStartWith($"`{obstacle!.Value.Question}` ", customMessage: seed);
            foreach (var word in obstacle.Value.Words)
                condition.ShouldContain(word, customMessage: $"{read.Rule.Id}, {seed}");
        }
    }

    private static string Shown(JsonElement unmet) =>
        $"{Text(unmet, "rule")} {Text(unmet, "effect")} {(unmet.TryGetProperty("weight", out var weight) ? weight.GetInt32() : 0)} {Text(unmet, "question")} {unmet.GetProperty("answer").GetRawText()}";

    private static string Shown(ReadRule read, string question, JsonElement given)
    {
        var effect = read.Effect.Kind switch { EffectKind.Favours => "favours", EffectKind.Opposes => "opposes", _ => "rules-out" };
        return $"{read.Rule.Id} {effect} {(read.Effect.Kind == EffectKind.RulesOut ? 0 : read.Effect.Weight)} {question} {(given.TryGetProperty(question, out var answer) ? answer.GetRawText() : "null")}";
    }

    private static string Text(JsonElement element, string member) => element.GetProperty(member).GetString()!;

    private static (string Body, string Seed) Body(RuleSet ruleSet, int seed)
    {
        var random = new Random(seed);
        var share = random.NextDouble();
        var answers = ruleSet.Questions.Where(_ => random.NextDouble() < share).Select(q => $"\"{q.Id}\":{Answer(q, random)}");
        var body = $$$"""{"answers":{{{{string.Join(',', answers)}}}}}""";
        return (body, $"seed {seed}: {body}");
    }

    private static string Answer(Question question, Random random)
    {
        if (question.IsNumeric)
            return $"{Math.Floor(Math.Pow(10, random.NextDouble() * 9))}";
        var chosen = question.Options.Where(_ => question.IsMultiple && random.Next(6) == 0).DefaultIfEmpty(question.Options[random.Next(question.Options.Length)]).ToList();
        return question.IsMultiple ? $"[{string.Join(',', chosen.Select(o => $"\"{o.Id}\""))}]" : $"\"{chosen[0].Id}\"";
    }
}
