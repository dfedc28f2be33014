using System.Collections.Immutable;
using System.Runtime.Intrinsics.X86;
using Advisor.Engine.Compilation;

namespace Advisor.Engine.Tests.Compilation;

/// <summary>Who leads a group: by the definition, and with wide registers.</summary>
public sealed class LeaderKernelTests
{
    private const int Width = 2 * PackedRows.Block;

    [Theory]
    [InlineData(4, 1, 5, 3, 2)] // the higher score
    [InlineData(4, 1, 9, 3, 3)]
    [InlineData(4, 1, 5, 2, 2)] // at the same score the lesser opposition
    [InlineData(4, 1, 3, 0, 3)]
    [InlineData(4, 1, 4, 1, 2)] // the earlier of two alike
    public void Portable_finds_who_ranks_first(int favour, int opposition, int nextFavour, int nextOpposition, int first)
    {
        var before = new Sums(Width);
        (before.Favour.Span[2], before.Opposition.Span[2]) = ((ushort)favour, (ushort)opposition);
        (before.Favour.Span[3], before.Opposition.Span[3]) = ((ushort)nextFavour, (ushort)nextOpposition);
        var packed = new PackedRows([[]], Width, fits: true);

        LeaderKernel.Portable(packed, new(before, [], [], before.RuledOut), 2, 2).Target.ShouldBe(first);
    }

    [Fact]
    public void Portable_adds_takes_away_and_rules_out()
    {
        var before = Sums.Of([new(0, 9), new(1, 8), new(2, 7), new(2, -1)], Width);
        var packed = new PackedRows([[], [new(0, 0)], [new(1, 3)], [new(2, 4), new(1, -6)]], Width, fits: true);

        LeaderKernel.Portable(packed, new(before, [2], [1, 3], before.RuledOut), 0, 3).ShouldBe(new(2, 11, 1));
        LeaderKernel.Portable(packed, new(before, [], [1], before.RuledOut), 0, 1).ShouldBe(Leader.None);
        LeaderKernel.Portable(packed, new(before, [], [], before.RuledOut), 5, 0).ShouldBe(Leader.None);
    }

    [Fact]
    public void Wide_finds_whom_the_definition_finds()
    {
        Assert.SkipUnless(Avx512F.IsSupported, "There are no registers of 512 bits");
        for (var seed = 0; seed < 2000; seed++)
        {
            var random = new Random(seed);
            var packed = new PackedRows([[], .. Enumerable.Range(0, 12).Select(_ => Row(random))], Width, fits: false);
            var before = new Sums(Width);
            foreach (ref var sum in before.Favour.Span)
                sum = (ushort)random.Next(2000, 2010);
            foreach (ref var sum in before.Opposition.Span)
                sum = (ushort)random.Next(2000, 2003);
            var often = random.Next(4);
            for (var target = 0; target < Width; target++)
                if (random.Next(4) < often)
                    before.RuledOut.Span[target >> 6] |= 1ul << target;
            var count = random.Next(50);
            var first = random.Next(4) == 0 ? Width - count : random.Next(Width - count);
            var change = new Change(before, Some(random), Some(random), before.RuledOut);

            var wide = LeaderKernel.Wide(packed, change, first, count, KeyLayout.Of(count, 4000));

            wide.ShouldBe(LeaderKernel.Portable(packed, change, first, count), $"seed {seed}");
        }
    }

    private static ImmutableArray<Contribution> Row(Random random) =>
        [.. Enumerable.Range(0, Width).Where(_ => random.Next(3) == 0).Select(t => new Contribution((ushort)t, (sbyte)random.Next(-9, 10)))];

    private static int[] Some(Random random) => [.. Enumerable.Range(0, random.Next(6)).Select(_ => random.Next(13))];
}
