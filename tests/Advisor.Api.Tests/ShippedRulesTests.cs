using System.Net;
using System.Text.Json;

namespace Advisor.Api.Tests;

public sealed class ShippedRulesTests(ShippedFixture api) : IClassFixture<ShippedFixture>
{
    private const string Event = """{"answers":{"timing":"async","interaction":"event","fan_out":"many","payload":"20 KB","rate":2000}}""";

    [Theory]
    [InlineData("""{"answers":{}}""")]
    [InlineData(Event)]
    [InlineData("""{"answers":{"timing":"sync","interaction":"request-response","counterpart":"browser","failures":["timing"],"in_use":["apache-kafka"]}}""")]
    public async Task Advise_explains_every_place(string body)
    {
        var reply = await api.AdviseAsync(body, "?detail=full");

        reply.Status.ShouldBe(HttpStatusCode.OK);
        foreach (var style in reply.Json.GetProperty("styles").EnumerateArray())
        {
            Sum(style).ShouldBe(style.GetProperty("score").GetInt32());
            foreach (var technology in style.GetProperty("technologies").EnumerateArray())
                Sum(technology).ShouldBe(technology.GetProperty("score").GetInt32());
        }
        reply.Json.GetProperty("styles").GetArrayLength().ShouldBeGreaterThan(0);
        reply.Text.ShouldNotContain("{answer.");
        reply.Text.ShouldNotContain("{fact.");
        reply.Text.ShouldNotContain("{technology}");
    }

    [Fact]
    public async Task Advise_tension_tells_the_answers()
    {
        var reply = await api.AdviseAsync("""{"answers":{"timing":"sync","processing_time":"90 s"}}""");

        reply.Json.GetProperty("tensions").EnumerateArray().Select(t => t.GetProperty("detail").GetString())
            .ShouldHaveSingleItem()!.ShouldContain("work that takes 90 s");
    }

    [Theory]
    [InlineData("""{"answers":{}}""")]
    [InlineData(Event)]
    public async Task Advise_is_proven(string body) => (await api.AdviseAsync(body)).Json.GetProperty("proven").GetBoolean().ShouldBeTrue();

    [Fact]
    public async Task Advise_another_process_gives_the_same_bytes()
    {
        using var other = new ShippedFixture();

        var one = await api.AdviseAsync(Event, "?detail=full");

        (await other.AdviseAsync(Event, "?detail=full")).Bytes.ShouldBe(one.Bytes);
        (await other.AdviseAsync(Event, accept: "text/markdown")).Bytes.ShouldBe((await api.AdviseAsync(Event, accept: "text/markdown")).Bytes);
    }

    [Fact]
    public async Task Advise_at_the_same_time_gives_the_same_bytes()
    {
        var replies = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => api.AdviseAsync(Event)));

        replies.Select(r => r.Text).Distinct().ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("styles")]
    [InlineData("technologies")]
    [InlineData("practices")]
    [InlineData("rules")]
    public async Task Get_every_listed_id_can_be_read(string kind)
    {
        var list = (await api.GetAsync($"/v1/{kind}")).Json.GetProperty(kind);

        list.GetArrayLength().ShouldBeGreaterThan(0);
        foreach (var item in list.EnumerateArray())
            (await api.GetAsync($"/v1/{kind}/{item.GetProperty("id").GetString()}")).Status.ShouldBe(HttpStatusCode.OK, item.GetRawText());
    }

    private static int Sum(JsonElement target) => target.GetProperty("reasons").EnumerateArray()
        .Sum(r => r.GetProperty("weight").GetInt32() * (r.GetProperty("effect").GetString() == "favours" ? 1 : -1));
}
