using Advisor.Engine.Advice;

namespace Advisor.Engine.Tests.Advice;

public sealed class FitTests
{
    [Theory]
    [InlineData(0, 0, 0.5)]
    [InlineData(5, 0, 0.75)]
    [InlineData(0, 5, 0.25)]
    [InlineData(5, 5, 0.5)]
    [InlineData(20, 0, 0.9)]
    [InlineData(1_000_000, 0, 1)]
    public void Of_weighs_favour_against_opposition(int favour, int opposition, double fit) => Fit.Of(favour, opposition).ShouldBe((decimal)fit);
}
