using System.Buffers;
using System.Text;
using Advisor.Api.Advice.Batch;

namespace Advisor.Api.Tests.Advice.Batch;

/// <summary>Wherever the network cuts, the lines and elements are the same.</summary>
public sealed class CutterTests
{
    private const int Limit = 12;

    [Theory]
    [InlineData("a\nbc\r\n\n d", "1 a|2 bc\r|4  d")]
    [InlineData("\uFEFFa\n\uFEFFb\n", "1 a|2 \uFEFFb")]
    [InlineData("\uFEFF\n\na", "3 a")]
    [InlineData("0123456789ab\n0123456789abc\nd", "1 0123456789ab|2 too long|3 d")]
    [InlineData("             \na", "1 too long|2 a")]
    [InlineData("\n\n\n", "")]
    [InlineData("", "")]
    public void Lines_are_the_same_wherever_they_are_cut(string input, string pieces) => Check(() => new LineCutter(), input, pieces, broken: null);

    [Theory]
    [InlineData("[]", "", null)]
    [InlineData("\uFEFF [ ]\n", "", null)]
    [InlineData("[1,{\"a\":[2,3]}, [4] ]", "1 1|2 {\"a\":[2,3]}|3  [4] ", null)]
    [InlineData("[\"],[\",\"\\\"\",3]", "1 \"],[\"|2 \"\\\"\"|3 3", null)]
    [InlineData("[\"\\\\\",\"]\"]", "1 \"\\\\\"|2 \"]\"", null)]
    [InlineData("[0123456789abc,{\"a\":\"[[[[[[[[[\"},1]", "1 too long|2 too long|3 1", null)]
    [InlineData("[{],[},1]", "1 {]|2 [}|3 1", null)]
    [InlineData("[}},1]", "1 }}|2 1", null)]
    [InlineData("[1,]", "1 1|2 ", null)]
    [InlineData("[1", "1 1", "malformed")]
    [InlineData("[1,\"]", "1 1|2 \"]", "malformed")]
    [InlineData("[1] 2", "1 1", "malformed")]
    [InlineData("1", "", "wrong_type")]
    [InlineData("\uFEFF\uFEFF[1]", "", "wrong_type")]
    [InlineData("             [1]", "", "wrong_type")]
    [InlineData(" ", "", "required")]
    public void Elements_are_the_same_wherever_they_are_cut(string input, string pieces, string? broken) =>
        Check(() => new ArrayCutter(), input, pieces, broken);

    private static void Check(Func<BatchCutter> create, string input, string pieces, string? broken)
    {
        var bytes = Encoding.UTF8.GetBytes(input);
        for (var first = 0; first <= bytes.Length; first++)
        {
            for (var second = first; second <= bytes.Length; second++)
            {
                var cutter = create();
                byte[][] parts = [bytes[..first], bytes[first..second], bytes[second..]];
                string.Join('|', Cut(cutter, parts)).ShouldBe(pieces, $"cut at {first} and {second}");
                cutter.Broken?.Code.ShouldBe(broken, $"cut at {first} and {second}");
                (cutter.Broken is null).ShouldBe(broken is null);
            }
        }
    }

    private static List<string> Cut(BatchCutter cutter, byte[][] parts)
    {
        var pieces = new List<string>();
        var slot = new BatchSlot(Limit);
        foreach (var part in parts)
        {
            var rest = new ReadOnlySequence<byte>(part);
            while (cutter.TryCut(ref rest, slot))
                Take();
        }
        if (cutter.TryFinish(slot))
            Take();
        return pieces;

        void Take()
        {
            pieces.Add($"{slot.Number} {(slot.IsTooLong ? "too long" : Encoding.UTF8.GetString(slot.Text.Span))}");
            slot.Reset();
        }
    }
}
