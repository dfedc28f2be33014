namespace Advisor.Api.Tests.Advice;

/// <summary>Each thing that can be wrong with a request for advice: where, what, and what was perhaps meant.</summary>
public sealed class FaultTests(ApiFixture api) : IClassFixture<ApiFixture>
{
    [Theory]
    [InlineData("""{}""", "/answers required")]
    [InlineData("""{"answers":null}""", "/answers required")]
    [InlineData("""{"answers":[]}""", "/answers wrong_type")]
    [InlineData("""{"answers":"timing"}""", "/answers wrong_type")]
    [InlineData("""{"answers":7}""", "/answers wrong_type")]
    [InlineData("""null""", " required")]
    [InlineData("""[]""", " wrong_type")]
    [InlineData("\"text\"", " wrong_type")]
    [InlineData("""42""", " wrong_type")]
    [InlineData("", " required")]
    [InlineData("""{"answers":{}} x""", " malformed")]
    [InlineData("""{"answers":{"timing":"asy""", " malformed")]
    [InlineData("""{"answers":{},}""", " malformed")]
    [InlineData("""{"answers":{/* */}}""", " malformed")]
    [InlineData("""{'answers':{}}""", " malformed")]
    [InlineData("""{"answers":{"payload":NaN}}""", " malformed")]
    [InlineData("""{"answers":{},"detail":"full"}""", "/detail unknown_member")]
    [InlineData("""{"answers":{},"anwsers":{}}""", "/anwsers unknown_member answers")]
    [InlineData("""{"Answers":{}}""", "/answers required|/Answers unknown_member answers")]
    [InlineData("""{"answers":{"ordring":"none"}}""", "/answers/ordring unknown_question ordering")]
    [InlineData("""{"answers":{"Timing":"sync"}}""", "/answers/Timing unknown_question timing")]
    [InlineData("""{"answers":{"a/b~c":1}}""", "/answers/a~1b~0c unknown_question")]
    [InlineData("""{"answers":{"":1}}""", "/answers/ unknown_question")]
    [InlineData("""{"answers":{"timing":"asnyc"}}""", "/answers/timing unknown_option async")]
    [InlineData("""{"answers":{"timing":["async"]}}""", "/answers/timing wrong_type async")]
    [InlineData("""{"answers":{"timing":true}}""", "/answers/timing wrong_type")]
    [InlineData("""{"answers":{"timing":{"id":"async"}}}""", "/answers/timing wrong_type")]
    [InlineData("""{"answers":{"timing":1}}""", "/answers/timing wrong_type")]
    [InlineData("""{"answers":{"platform":[]}}""", "/answers/platform empty")]
    [InlineData("""{"answers":{"platform":["aws","azur"]}}""", "/answers/platform/1 unknown_option azure")]
    [InlineData("""{"answers":{"platform":["aws","aws"]}}""", "/answers/platform/1 duplicate")]
    [InlineData("""{"answers":{"platform":[["aws"]]}}""", "/answers/platform/0 wrong_type")]
    [InlineData("""{"answers":{"platform":[null]}}""", "/answers/platform/0 wrong_type")]
    [InlineData("""{"answers":{"in_use":["kafk"]}}""", "/answers/in_use/0 unknown_technology kafka")]
    [InlineData("""{"answers":{"payload":"a lot"}}""", "/answers/payload not_a_number")]
    [InlineData("""{"answers":{"payload":-1}}""", "/answers/payload out_of_range")]
    [InlineData("""{"answers":{"payload":1e400}}""", "/answers/payload out_of_range")]
    [InlineData("""{"answers":{"payload":{}}}""", "/answers/payload wrong_type")]
    [InlineData("""{"answers":{"payload":[1]}}""", "/answers/payload wrong_type 1")]
    [InlineData("""{"answers":{"\ud800":1}}""", "/answers malformed")]
    [InlineData("""{"answers":{"rate":1,"\ud800":1}}""", "/answers malformed")]
    [InlineData("""{"answers":{"timing":"\ud800"}}""", "/answers/timing malformed")]
    [InlineData("""{"\ud800":1}""", " malformed")]
    [InlineData("""{"answers":{},"answers":{}}""", "/answers duplicate_member")]
    [InlineData("""{"answers":{"timing":"sync","timing":"sync"}}""", "/answers/timing duplicate_member")]
    [InlineData("""{"answers":{"timing":"sync","\u0074iming":"async"}}""", "/answers/timing duplicate_member")]
    [InlineData("""{"answers":{"platform":[{"a":1,"a":2}]}}""", "/answers/platform/0 wrong_type|/answers/platform/0/a duplicate_member")]
    public async Task Advise_faulty_body_is_told_where_and_what(string body, string faults)
    {
        var reply = await api.AdviseAsync(body);

        reply.ShouldBeProblem(400);
        reply.Faults.ShouldBe(faults.Split('|'));
    }

    [Fact]
    public async Task Advise_many_faults_are_listed_at_once_in_the_order_of_the_document()
    {
        var reply = await api.AdviseAsync(
            """{"zzz":1,"answers":{"rate":-1,"ordring":"none","platform":["aws","gpc","aws"],"timing":"snyc"},"aaa":{}}""", "?styles=0&detial=full");

        reply.ShouldBeProblem(400);
        reply.Faults.ShouldBe(
        [
            "/detial unknown_parameter detail", "/styles out_of_range", "/zzz unknown_member", "/answers/rate out_of_range",
            "/answers/ordring unknown_question ordering", "/answers/platform/1 unknown_option", "/answers/platform/2 duplicate",
            "/answers/timing unknown_option sync", "/aaa unknown_member",
        ]);
        reply.Json.GetProperty("detail").GetString().ShouldBe("The request has 9 faults");
    }

    [Theory]
    [InlineData("""{"answers":{"timing":"x","timing":"y","rate":-1},"z":1}""",
        "/x unknown_parameter|/answers/timing duplicate_member|/answers/timing unknown_option|/answers/timing unknown_option|/answers/rate out_of_range|/z unknown_member")]
    [InlineData("""{"answers":{"timing":"sync"},"a":1,"a":2}""", "/x unknown_parameter|/a duplicate_member|/a unknown_member")]
    [InlineData("[]", "/x unknown_parameter| wrong_type")]
    [InlineData("7", "/x unknown_parameter| wrong_type")]
    [InlineData("null", "/x unknown_parameter| required")]
    [InlineData("", "/x unknown_parameter| required")]
    [InlineData("{", "/x unknown_parameter| malformed")]
    [InlineData("""{"answers":{"a":1,"a":1}""", "/x unknown_parameter| malformed|/answers/a duplicate_member")]
    public async Task Advise_faults_of_the_query_and_of_any_body_are_listed_together(string body, string faults)
    {
        (await api.AdviseAsync(body, "?x=1")).ShouldBeProblem(400).Faults.ShouldBe(faults.Split('|'));
    }

    [Fact]
    public async Task Advise_no_body_and_a_faulty_query_are_told_together()
    {
        var reply = await api.SendAsync(new(HttpMethod.Post, "/v1/advice?styles=0&x=1"));

        reply.ShouldBeProblem(400).Faults.ShouldBe(["/x unknown_parameter", "/styles out_of_range", " required"]);
    }

    [Fact]
    public async Task Advise_member_given_three_times_is_one_fault()
    {
        (await api.AdviseAsync("""{"answers":{"timing":"sync","timing":"sync","timing":"async"}}""")).Faults.ShouldBe(["/answers/timing duplicate_member"]);
    }

    [Fact]
    public async Task Advise_a_single_fault_is_the_detail_too()
    {
        var problem = (await api.AdviseAsync("""{"answers":{"ordring":"none"}}""")).Json;

        problem.GetProperty("detail").GetString().ShouldBe("There is no question `ordring`");
        problem.EnumerateObject().Select(m => m.Name).ShouldBe(["type", "title", "status", "detail", "errors", "ruleset"]);
    }

    [Theory]
    [InlineData("?detail=fulll", "/detail unknown_value full")]
    [InlineData("?detail=Full", "/detail unknown_value full")]
    [InlineData("?detail=", "/detail unknown_value")]
    [InlineData("?detail=2", "/detail unknown_value")]
    [InlineData("?styles=0", "/styles out_of_range")]
    [InlineData("?styles=-1", "/styles out_of_range")]
    [InlineData("?styles=", "/styles wrong_type")]
    [InlineData("?styles=two", "/styles wrong_type")]
    [InlineData("?styles=1.5", "/styles wrong_type")]
    [InlineData("?styles=1&styles=2", "/styles wrong_type")]
    [InlineData("?technologies=99999999999999999999", "/technologies out_of_range")]
    [InlineData("?styles=99999999999", "/styles out_of_range")]
    [InlineData("?styles=-99999999999", "/styles out_of_range")]
    [InlineData("?styles=1001", "/styles out_of_range")]
    [InlineData("?technology=1", "/technology unknown_parameter technologies")]
    [InlineData("?stiles=1", "/stiles unknown_parameter styles")]
    [InlineData("?styles=--1", "/styles wrong_type")]
    [InlineData("?styles=%D9%A3", "/styles wrong_type")]
    public async Task Advise_faulty_parameter_is_told_in_our_words(string query, string fault)
    {
        var reply = await api.AdviseAsync("""{"answers":{}}""", query);

        reply.ShouldBeProblem(400);
        reply.Faults.ShouldBe([fault]);
        reply.Json.GetProperty("errors")[0].GetProperty("in").GetString().ShouldBe("query");
    }

    [Theory]
    [InlineData("99999999999", "`99999999999` is more than 1000")]
    [InlineData("-99999999999", "`-99999999999` is less than 1")]
    [InlineData("two", "`two` is not a whole number")]
    public async Task Advise_number_out_of_range_is_told_what_is_wrong_with_it(string styles, string detail)
    {
        (await api.AdviseAsync("""{"answers":{}}""", $"?styles={styles}")).Json.GetProperty("detail").GetString().ShouldBe(detail);
    }

    [Fact]
    public async Task Advise_as_many_as_may_be_asked_for_are_listed()
    {
        (await api.AdviseAsync("""{"answers":{}}""", "?styles=1000&technologies=1000")).Text.ShouldBe((await api.AdviseAsync("""{"answers":{}}""")).Text);
    }
}
