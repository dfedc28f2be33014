using Advisor.Engine.Compilation;

namespace Advisor.Engine.Tests.Compilation;

/// <summary>What goes into one row of signed bytes, and what into another.</summary>
public sealed class PackedRowsTests
{
    [Fact]
    public void Split_adds_up_what_speaks_for_a_target() =>
        PackedRows.Split([new(3, 5), new(4, -1), new(3, 2)]).ShouldHaveSingleItem().ShouldBe([new(3, 7), new(4, -1)], ignoreOrder: true);

    [Fact]
    public void Split_parts_what_speaks_for_and_against_the_same_target()
    {
        var parts = PackedRows.Split([new(3, 5), new(3, -2)]).ToList();

        parts.Count.ShouldBe(2);
        parts.SelectMany(p => p).ShouldBe([new(3, 5), new(3, -2)], ignoreOrder: true);
    }

    [Fact]
    public void Split_parts_what_a_signed_byte_does_not_hold() =>
        PackedRows.Split(Enumerable.Repeat(new Contribution(3, 100), 3)).Select(p => p.ShouldHaveSingleItem().Weight).ShouldBe([(sbyte)127, (sbyte)127, (sbyte)46]);

    [Fact]
    public void Split_keeps_a_verdict_beside_weights() =>
        PackedRows.Split([new(3, 0), new(3, 5), new(3, 0)]).ShouldHaveSingleItem().ShouldBe([new(3, 0), new(3, 5)], ignoreOrder: true);

    [Theory]
    [InlineData(true, 3)]
    [InlineData(false, 2)]
    public void Fitting_stops_before_a_signed_byte_could_overflow(bool fits, int expected) =>
        new PackedRows([[], [new(0, 60)], [new(1, -60)]], PackedRows.Block, fits).Fitting([1, 2, 1]).ShouldBe(expected);
}
