namespace Advisor.Api.Tests.WhatIf;

/// <summary>Each thing that can be wrong with a what-if: where, what, and what was perhaps meant.</summary>
public sealed class WhatIfFaultTests(ApiFixture api) : IClassFixture<ApiFixture>
{
    [Theory]
    [InlineData("what-if", """{}""", "/answers required|/vary required")]
    [InlineData("what-if", """{"answers":{},"vary":[]}""", "/vary wrong_type")]
    [InlineData("what-if", """{"answers":{},"vary":{}}""", "/vary empty")]
    [InlineData("what-if", """{"answers":{},"vary":{"ordring":"*"}}""", "/vary/ordring unknown_question ordering")]
    [InlineData("what-if", """{"answers":{},"vary":{"timing":"async"}}""", "/vary/timing wrong_type")]
    [InlineData("what-if", """{"answers":{},"vary":{"timing":null}}""", "/vary/timing wrong_type")]
    [InlineData("what-if", """{"answers":{},"vary":{"timing":[]}}""", "/vary/timing empty")]
    [InlineData("what-if", """{"answers":{},"vary":{"timing":["asnyc",1],"rate":[-1]}}""",
        "/vary/timing/0 unknown_option async|/vary/timing/1 wrong_type|/vary/rate/0 out_of_range")]
    [InlineData("what-if", """{"answers":{},"vary":{"payload":["1 KB",1000]}}""", "/vary/payload/1 duplicate")]
    [InlineData("what-if", """{"answers":{},"vary":{"platform":[["aws","azur"],"aws"]}}""", "/vary/platform/0/1 unknown_option azure|/vary/platform/1 wrong_type [\"aws\"]")]
    [InlineData("what-if", """{"answers":{"timing":"snyc"},"vary":{"x":1},"vray":{}}""",
        "/answers/timing unknown_option sync|/vary/x unknown_question|/vray unknown_member vary")]
    [InlineData("tipping-points", """{}""", "/answers required")]
    [InlineData("tipping-points", """{"answers":{"rate":-1},"vary":{}}""", "/answers/rate out_of_range|/vary unknown_member")]
    [InlineData("counterfactuals", """{"answers":{}}""", "/target required")]
    [InlineData("counterfactuals", """{"answers":{},"target":"kafka"}""", "/target wrong_type")]
    [InlineData("counterfactuals", """{"answers":{},"target":{}}""", "/target required")]
    [InlineData("counterfactuals", """{"answers":{},"target":{"style":null}}""", "/target required")]
    [InlineData("counterfactuals", """{"answers":{},"target":{"style":"log","technology":"kafka"}}""", "/target ambiguous")]
    [InlineData("counterfactuals", """{"answers":{},"target":{"technology":"kafak"}}""", "/target/technology unknown_id kafka")]
    [InlineData("counterfactuals", """{"answers":{},"target":{"style":"kafka"}}""", "/target/style unknown_id")]
    [InlineData("counterfactuals", """{"answers":{},"target":{"styl":"log"}}""", "/target required|/target/styl unknown_member style")]
    [InlineData("counterfactuals", """{"answers":{},"target":{"style":"log"},"fixed":["platfrom",1,"rate","rate"],"max_changes":0}""",
        "/fixed/0 unknown_question platform|/fixed/1 wrong_type|/fixed/3 duplicate|/max_changes out_of_range")]
    [InlineData("counterfactuals", """{"answers":{},"target":{"style":"log"},"fixed":"rate","max_changes":"3"}""", "/fixed wrong_type|/max_changes wrong_type")]
    [InlineData("counterfactuals", """{"answers":{},"target":{"style":"log"},"max_changes":6}""", "/max_changes out_of_range")]
    [InlineData("counterfactuals", """{"answers":{},"target":{"style":"log"},"max_changes":1.5}""", "/max_changes out_of_range")]
    [InlineData("comparisons", """{"answers":{}}""", "/a required|/b required")]
    [InlineData("comparisons", """{"answers":{},"a":"kafka","b":"kafka"}""", "/b duplicate")]
    [InlineData("comparisons", """{"answers":{},"a":"kafak","b":1}""", "/a unknown_id kafka|/b wrong_type")]
    [InlineData("comparisons", """{"answers":{},"a":"kafka","b":"log"}""", "/b not_comparable")]
    public async Task Ask_faulty_body_is_told_where_and_what(string path, string body, string faults)
    {
        (await api.PostAsync($"/v1/{path}", body)).ShouldBeProblem(400).Faults.ShouldBe(faults.Split('|'));
    }

    [Theory]
    [InlineData("what-if")]
    [InlineData("tipping-points")]
    [InlineData("counterfactuals")]
    [InlineData("comparisons")]
    public async Task Ask_parameter_is_unknown(string path)
    {
        (await api.PostAsync($"/v1/{path}?answers=1", "{}")).ShouldBeProblem(400).Faults[0].ShouldStartWith("/answers unknown_parameter");
    }
}
