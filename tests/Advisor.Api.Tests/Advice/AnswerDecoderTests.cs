using System.Globalization;
using System.Text;
using System.Text.Json;
using Advisor.Api.Http;
using Advisor.Contract.Json;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;
using Advisor.Rules;

namespace Advisor.Api.Tests.Advice;

/// <summary>The decoder against the way that reports faults: it gives the same answers, or declines.</summary>
public sealed class AnswerDecoderTests
{
    private static readonly RuleSet RuleSet = RuleSetLoader.Load(Path.Combine(Repository.Root, "rules")).RuleSet!;

    private readonly AnswerDecoder decoder = new(RuleSet);

    [Fact]
    public void Decode_sound_answers_are_taken_and_the_same()
    {
        for (var seed = 0; seed < 800; seed++)
        {
            var body = Encoding.UTF8.GetBytes(new Bodies(new Random(seed)).Next());

            Decoded(body).ShouldBe(Validated(body), $"seed {seed}: {Encoding.UTF8.GetString(body)}");
        }
    }

    [Fact]
    public void Decode_damaged_bodies_are_declined_or_the_same()
    {
        var taken = 0;
        for (var seed = 0; seed < 6000; seed++)
        {
            var random = new Random(seed);
            var body = Damaged(Encoding.UTF8.GetBytes(new Bodies(random).Next()), random);

            if (Decoded(body) is not { } decoded)
                continue;
            decoded.ShouldBe(Validated(body), $"seed {seed}: {Encoding.UTF8.GetString(body)}");
            taken++;
        }
        taken.ShouldBeInRange(20, 5900); // both happen
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"answers":null}""")]
    [InlineData("""{"answers":{}""")]
    [InlineData("""{"answers":{}}{}""")]
    [InlineData("""{"answers":{}},""")]
    [InlineData("""{"answers":{},"answers":{}}""")]
    [InlineData("""{"answers":{},"more":1}""")]
    [InlineData("""{"answers":{"timing":"async","timing":null}}""")]
    [InlineData("""{"answers":{"timing":null,"timing":"async"}}""")]
    [InlineData("""{"answers":{"timing":["async"]}}""")]
    [InlineData("""{"answers":{"timing":"ASYNC"}}""")]
    [InlineData("""{"answers":{"Timing":"async"}}""")]
    [InlineData("""{"answers":{"platform":"aws"}}""")]
    [InlineData("""{"answers":{"platform":[]}}""")]
    [InlineData("""{"answers":{"platform":["aws","aws"]}}""")]
    [InlineData("""{"answers":{"platform":["aws",null]}}""")]
    [InlineData("""{"answers":{"payload":-1}}""")]
    [InlineData("""{"answers":{"payload":1e99}}""")]
    [InlineData("""{"answers":{"payload":"much"}}""")]
    [InlineData("""{"answers":{"payload":true}}""")]
    [InlineData("""{"answers":{"payload":01}}""")]
    [InlineData("""{"answers":{"payload":1.}}""")]
    [InlineData("""{"answers":{"payload":1 2}}""")]
    [InlineData("""{"answers":{"payload":1000000000000000001}}""")]
    [InlineData("{\"answers\":{\"payload\":\"1\tKB\"}}")]
    [InlineData("""{"answers":{"payload":"1\u0020KB"}}""")]
    [InlineData("""{"answers":{"timing":"asyn\u0063"}}""")]
    [InlineData("""{"answers":{"timing":nullx}}""")]
    [InlineData("""{"answers":{,}}""")]
    [InlineData("""{"answers":{"timing":"async",}}""")]
    [InlineData("""{"answers":{"platform":["aws",]}}""")]
    [InlineData("""{"answers":{"platform":["aws"}}""")]
    [InlineData("""{"answers":{"timing" "async"}}""")]
    [InlineData("""{"answers":{},}""")]
    [InlineData("""{"id":1,"answers":{}}""")]
    public void Decode_anything_but_sound_answers_is_declined(string body) => decoder.Decode(Encoding.UTF8.GetBytes(body)).ShouldBeNull();

    [Theory]
    [InlineData("""{"id":1,"answers":{}}""", "1")]
    [InlineData("""{"answers":{},"id":"a b"}""", "\"a b\"")]
    [InlineData("""{"answers":{},"id": 1.50e3 }""", "1.50e3")]
    [InlineData("""{"id":null,"answers":{}}""", "")]
    [InlineData("""{"answers":{}}""", "")]
    [InlineData("""{"id":1,"id":1,"answers":{}}""", null)]
    [InlineData("""{"id":[1],"answers":{}}""", null)]
    [InlineData("""{"id":true,"answers":{}}""", null)]
    [InlineData("""{"id":1}""", null)]
    public void Decode_with_id_gives_it_as_it_is_written(string line, string? id)
    {
        var answers = decoder.Decode(Encoding.UTF8.GetBytes(line), takesId: true, out var found);

        (answers is null ? null : Encoding.UTF8.GetString(found)).ShouldBe(id);
    }

    private string? Decoded(byte[] body) => decoder.Decode(body) is { } answers ? Text(answers) : null;

    // What the middleware, the binder and the validator make of it together.
    private static string? Validated(byte[] body)
    {
        if (UnsoundBody.Of(body, new Limits().Depth) is not null)
            return null;
        using var document = JsonDocument.Parse(body);
        if (document.RootElement.EnumerateObject().Any(m => m.Name != "answers") || !document.RootElement.TryGetProperty("answers", out var member))
            return null;
        return JsonAnswers.Read(RuleSet, member) is { Faults.Count: 0 } read ? Text(read.Answers) : null;
    }

    private static string Text(AnswerSet answers) => JsonAnswers.Write(answers).ToJsonString();

    private static byte[] Damaged(byte[] body, Random random)
    {
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            var (at, other) = (random.Next(body.Length), random.Next(body.Length));
            body = random.Next(4) switch
            {
                0 => [.. body[..at], .. body[(at + 1)..]],
                1 => [.. body[..at], body[other], .. body[at..]],
                2 => [.. body[..at], (byte)random.Next(256), .. body[(at + 1)..]],
                _ => [.. body[..at], body[other], .. body[(at + 1)..]],
            };
        }
        return body;
    }

    /// <summary>Sound bodies in every form that answers may have.</summary>
    private sealed class Bodies(Random random)
    {
        public string Next()
        {
            var known = random.NextDouble();
            var members = RuleSet.Questions.Where(_ => random.NextDouble() < known).OrderBy(_ => random.Next()).Select(q => $"{Space()}\"{q.Id}\"{Space()}:{Space()}{Value(q)}");
            return $"{Space()}{{\"answers\":{Space()}{{{string.Join(',', members)}{Space()}}}}}{Space()}";
        }

        private string Value(Question question)
        {
            if (random.Next(10) == 0)
                return "null";
            if (question.IsNumeric)
                return Amount(question.Type);
            var options = question.Options.OrderBy(_ => random.Next()).Take(question.IsMultiple ? random.Next(1, 4) : 1).Select(o => $"\"{o.Id}\"");
            return question.IsMultiple ? $"[{string.Join(",", options.Select(o => Space() + o))}]" : options.First();
        }

        private string Amount(QuestionType type)
        {
            var units = type switch
            {
                QuestionType.Bytes => (string[])["B", " KB", "KiB", " MB"],
                QuestionType.PerSecond => ["/s", "/min", "k/s", " rps"],
                _ => ["ms", " s", " min", "h"],
            };
            var number = random.Next(5) switch
            {
                0 => "0",
                1 => random.Next(1_000_000).ToString(CultureInfo.InvariantCulture),
                2 => (random.Next(1_000_000) / 100m).ToString(CultureInfo.InvariantCulture),
                3 => $"{random.Next(1, 10)}e{random.Next(4)}",
                _ => "4294967296",
            };
            return random.Next(3) == 0 ? $"\"{(number.Length > 9 ? "7" : number)}{units[random.Next(units.Length)]}\"" : number;
        }

        private string Space() => random.Next(8) == 0 ? " \t\r\n"[random.Next(4)].ToString() : "";
    }
}
