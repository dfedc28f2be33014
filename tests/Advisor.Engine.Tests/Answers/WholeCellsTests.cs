using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Tests.Answers;

public sealed class WholeCellsTests
{
    private static readonly WholeCells Cells = new(
    [
        (null, new Bound(10, Inclusive: false)),
        (new Bound(10, Inclusive: true), new Bound(12.5m, Inclusive: true)),
        (new Bound(12.5m, Inclusive: false), new Bound(20, Inclusive: true)),
        (new Bound(30, Inclusive: false), new Bound(1e20m, Inclusive: true)),
        (new Bound(1e20m, Inclusive: false), null),
    ]);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(9, 0)]
    [InlineData(10, 1)]
    [InlineData(12, 1)]
    [InlineData(13, 2)]
    [InlineData(20, 2)]
    [InlineData(21, -1)]
    [InlineData(30, -1)]
    [InlineData(31, 3)]
    [InlineData((1L << 60) - 1, 3)]
    [InlineData(-1, -1)]
    public void Of_amount_is_the_cell_that_holds_it(long whole, int cell) => Cells.Of(whole).ShouldBe(cell);

    [Theory]
    [InlineData("0", 0)]
    [InlineData("5", 5)]
    [InlineData("5.0", 5)]
    [InlineData("5.5", -1)]
    [InlineData("1152921504606846975", (1L << 60) - 1)]
    [InlineData("1152921504606846976", -1)]
    [InlineData("79228162514264337593543950335", -1)]
    public void Whole_amount_is_told_in_64_bits(string amount, long whole) =>
        (new AmountAnswer(7) with { Amount = decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture) }).Whole.ShouldBe(whole);

    [Fact]
    public void AmountAnswer_of_the_same_amount_is_equal_however_it_is_written()
    {
        new AmountAnswer(500.0m).ShouldBe(new AmountAnswer(500));
        new AmountAnswer(500.0m).GetHashCode().ShouldBe(new AmountAnswer(500).GetHashCode());
        (new AmountAnswer(1) with { Amount = 500.00m }).ShouldBe(new AmountAnswer(500));
        new AmountAnswer(500.5m).ShouldNotBe(new AmountAnswer(500));
    }
}
