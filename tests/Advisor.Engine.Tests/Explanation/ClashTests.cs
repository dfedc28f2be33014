using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Explanation;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Tests.Explanation;

public class ClashTests
{
    private const int Seed = 20261122;

    private readonly Random random = new(Seed);

    [Fact]
    public void Of_any_reasons_are_the_answers_of_the_plain_definition()
    {
        for (var i = 0; i < 2_000; i++)
        {
            var lost = Enumerable.Range(0, random.Next(1, i % 20 == 0 ? 140 : 7)).Select(t => new RuledOut($"t{t}") { Reasons = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Reason())] }).ToList();

            Clash.Of(lost).AsEnumerable().ShouldBe(Plain(lost), $"seed {Seed}, technologies {i}");
        }
    }

    private static List<string> Plain(List<RuledOut> lost)
    {
        var counts = lost.SelectMany(t => t.Reasons.Select(Key).Where(k => k.Length > 0).Distinct()).GroupBy(k => k);
        if (counts.OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).FirstOrDefault() is not { } most)
            return [];
        return [.. most.Key.Split(' ').Union(Plain([.. lost.Where(t => t.Reasons.All(r => Key(r) != most.Key))]))];
    }

    private static string Key(Reason reason) => string.Join(' ', reason.Questions);

    private Reason Reason()
    {
        ImmutableArray<string> questions = [.. ((string[])["rate", "rate_shape", "platform", "timing"]).Where(_ => random.Next(3) == 0)];
        return new(SampleKnowledge.Find("no-replay"), new(EffectKind.RulesOut, null, 0), questions);
    }
}
