using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Advisor.Api.Tests.Advice;

/// <summary>Amounts that come back from a program that counts in doubles, as JavaScript does.</summary>
public sealed class PassedOnAnswersTests(ShippedFixture api) : IClassFixture<ShippedFixture>
{
    [Theory]
    [InlineData("10/h")]
    [InlineData("1/day")]
    [InlineData("1M/day")]
    [InlineData("100/min")]
    public async Task Advise_answers_that_are_read_and_sent_again_have_the_same_reply(string rate)
    {
        var reply = await api.AdviseAsync($$$"""{"answers":{"rate":"{{{rate}}}"}}""");

        var passedOn = reply.Json.GetProperty("answers").GetProperty("rate").GetDouble();
        var again = await api.AdviseAsync(new JsonObject { ["answers"] = new JsonObject { ["rate"] = passedOn } }.ToJsonString());

        reply.Status.ShouldBe(HttpStatusCode.OK);
        again.Text.ShouldBe(reply.Text);
    }

    [Fact]
    public async Task What_if_ends_of_regions_that_are_sent_again_lie_in_them()
    {
        var rows = (await api.PostAsync("/v1/what-if", """{"answers":{},"vary":{"rate":"*"}}""")).Json.GetProperty("rows").EnumerateArray().ToList();
        var ends = rows.SelectMany(r => r.GetProperty("regions").GetProperty("rate").EnumerateObject().Where(b => b.Name is "at_least" or "at_most")
            .Select(b => (Row: r, End: b.Value.GetDouble()))).ToList();

        ends.ShouldNotBeEmpty();
        foreach (var (row, end) in ends)
        {
            var sent = (await api.PostAsync("/v1/what-if", $$$"""{"answers":{},"vary":{"rate":[{{{JsonSerializer.Serialize(end)}}}]}}""")).Json.GetProperty("rows")[0];
            foreach (var member in new[] { "style", "technology", "fit" })
                sent.GetProperty(member).GetRawText().ShouldBe(row.GetProperty(member).GetRawText(), $"{end}");
        }
    }
}
