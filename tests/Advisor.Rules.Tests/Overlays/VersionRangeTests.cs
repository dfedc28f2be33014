using Advisor.Rules.Overlays;
using Shouldly;
using Xunit;

namespace Advisor.Rules.Tests.Overlays;

public class VersionRangeTests
{
    [Theory]
    [InlineData(">=1.0.0 <2", "1.0.0", true)]
    [InlineData(">=1.0.0 <2", "1.10.3", true)]
    [InlineData(">=1.0.0 <2", "2.0.0", false)]
    [InlineData(">1.2", "1.2.0", false)]
    [InlineData("<=1.2", "1.2.1", false)]
    [InlineData("=1.2.3", "1.2.3", true)]
    [InlineData(">=1.9.0", "1.10.0", true)]
    public void Contains_version_between_all_bounds(string range, string version, bool isIn) =>
        VersionRange.Parse(range)!.Contains(version).ShouldBe(isIn);

    [Theory]
    [InlineData(" ")]
    [InlineData("1.0.0")]
    [InlineData("^1.0")]
    [InlineData(">= 1.0")]
    [InlineData(">=1.0.0.0")]
    [InlineData(">=1.x")]
    public void Parse_anything_else_is_no_range(string range) => VersionRange.Parse(range).ShouldBeNull();
}
