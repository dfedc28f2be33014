using System.Buffers;
using System.Text;
using System.Text.Json;
using Advisor.Contract.Json;

namespace Advisor.Contract.Tests.Json;

/// <summary>What is put together is what the serializer would write, however long it is.</summary>
public sealed class JsonOutputTests
{
    private static readonly JsonStore Nothing = new();

    [Fact]
    public void Write_numbers_gives_the_bytes_of_the_serializer()
    {
        var random = new Random(1);
        decimal[] amounts = [0, 0.5m, 0.50m, 0.05m, 0.99m, 1.00m, 1.5m, 0.005m, 99, -99, -100, int.MinValue, int.MaxValue, 12_345_678_901.25m];
        int[] numbers = [0, 9, 10, 99, 100, -1, -9, -10, -99, -100, int.MinValue, int.MaxValue];
        foreach (var number in numbers.Concat(Enumerable.Range(0, 500).Select(_ => random.Next(-2000, 2000))))
            Written(o => o.Write(number)).ShouldBe(JsonSerializer.Serialize(number, JsonForm.Options));
        foreach (var amount in amounts.Concat(Enumerable.Range(0, 500).Select(_ => random.Next(0, 20_000) / 1000m)))
            Written(o => o.Write(amount)).ShouldBe(JsonSerializer.Serialize(amount, JsonForm.Options), $"{amount}");
    }

    [Fact]
    public void WriteInner_any_character_gives_the_bytes_of_the_serializer()
    {
        string[] texts = ["", "“gRPC” – 5 µs…", "\"", "\\", "a\u0000b", "😀", "x😀y", .. Enumerable.Range(0, char.MaxValue + 1).Select(c => $"“a{(char)c}b”")];
        foreach (var text in texts.Where(t => !t.Any(char.IsSurrogate) || t.Contains("😀", StringComparison.Ordinal)))
            Written(o => o.WriteInner(text)).ShouldBe(JsonSerializer.Serialize(text, JsonForm.Options)[1..^1], $"{(int)text.ElementAtOrDefault(2):x4}");
    }

    [Fact]
    public void Write_fragments_of_any_length_gives_them_side_by_side()
    {
        var random = new Random(2);
        var store = new JsonStore();
        var texts = Enumerable.Range(0, 300).Select(length => string.Concat(Enumerable.Repeat((char)('a' + (length % 26)), length))).ToList();
        var fragments = texts.ConvertAll(t => store.AddMember(Encoding.UTF8.GetBytes($"\"{t}\"")));
        foreach (var count in (int[])[0, 1, 2, 40, 5000]) // the last is longer than the memory that is borrowed at first
        {
            var chosen = Enumerable.Range(0, count).Select(_ => random.Next(texts.Count)).ToList();
            using var output = new JsonOutput(store);
            var list = output.Begin();
            chosen.ForEach(c => output.Write(fragments[c]));
            output.EndList(list);
            Text(output).ShouldBe(JsonSerializer.Serialize(chosen.Select(c => texts[c]), JsonForm.Options), $"{count} fragments");
        }
    }

    private static string Written(Action<JsonOutput> write)
    {
        using var output = new JsonOutput(Nothing);
        write(output);
        return Text(output);
    }

    private static string Text(JsonOutput output)
    {
        var target = new ArrayBufferWriter<byte>();
        output.CopyTo(target);
        target.WrittenCount.ShouldBe(output.Length);
        return Encoding.UTF8.GetString(target.WrittenSpan);
    }
}
