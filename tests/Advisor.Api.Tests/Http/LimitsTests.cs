using Advisor.Api.Http;
using Microsoft.Extensions.Configuration;

namespace Advisor.Api.Tests.Http;

public sealed class LimitsTests
{
    [Theory]
    [InlineData("BodyBytes", "1", true)]
    [InlineData("BodyBytes", "0", false)]
    [InlineData("BodyBytes", "30000000", true)]
    [InlineData("BodyBytes", "30000001", false)]
    [InlineData("BodyBytes", "64 KB", false)]
    [InlineData("Depth", "3", false)]
    [InlineData("Depth", "4", true)]
    [InlineData("Depth", "60", true)]
    [InlineData("Depth", "61", false)]
    [InlineData("Depth", "4.5", false)]
    [InlineData("Depth", "", false)]
    [InlineData("Seconds", "0.1", true)]
    [InlineData("Seconds", "0", false)]
    [InlineData("Seconds", "NaN", false)]
    [InlineData("Seconds", "1e9", false)]
    [InlineData("Seconds", "3600", true)]
    [InlineData("IdleSeconds", "0.1", true)]
    [InlineData("IdleSeconds", "0", false)]
    [InlineData("IdleSeconds", "3601", false)]
    [InlineData("SearchSeconds", "0.01", true)]
    [InlineData("SearchSeconds", "0", false)]
    [InlineData("Rows", "0", false)]
    [InlineData("Rows", "1000000", true)]
    [InlineData("Rows", "1000001", false)]
    [InlineData("StreamedRows", "1000000000", true)]
    [InlineData("StreamedRows", "1.5", false)]
    public void Read_value_out_of_range_is_a_fault(string name, string value, bool isGood)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new($"Limits:{name}", value)]).Build();

        var faults = Limits.Read(configuration, out _);

        faults.Count.ShouldBe(isGood ? 0 : 1);
        faults.ShouldAllBe(f => f.StartsWith($"`Limits:{name}` is `{value}`; it must be a "));
    }

    [Fact]
    public void Read_nothing_configured_gives_what_is_documented()
    {
        Limits.Read(new ConfigurationBuilder().Build(), out var limits).ShouldBeEmpty();

        limits.ShouldBe(new Limits());
        limits.BodyBytes.ShouldBe(65_536);
        limits.Depth.ShouldBe(16);
        limits.Seconds.ShouldBe(10);
        limits.IdleSeconds.ShouldBe(60);
        limits.SearchSeconds.ShouldBe(5);
        limits.Rows.ShouldBe(10_000);
        limits.StreamedRows.ShouldBe(1_000_000);
    }
}
