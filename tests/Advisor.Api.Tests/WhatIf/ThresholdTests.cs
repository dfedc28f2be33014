namespace Advisor.Api.Tests.WhatIf;

public sealed class ThresholdTests(ShippedFixture api) : IClassFixture<ShippedFixture>
{
    [Fact]
    public async Task Thresholds_are_told_with_every_digit()
    {
        const string Body = """{"answers":{"replay":"short","payload":200000000}}""";

        var reply = await api.PostAsync("/v1/tipping-points", Body);
        var record = await api.AdviseAsync(Body, accept: "text/markdown");

        reply.Text.ShouldContain("`apache-kafka` up to 1,048,588 bytes");
        record.Text.ShouldContain("up to 1,048,588 bytes");
    }
}
