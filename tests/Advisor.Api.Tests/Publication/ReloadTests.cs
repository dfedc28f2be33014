using System.Net;
using Advisor.Api.Tests.Advice.Batch;

namespace Advisor.Api.Tests.Publication;

/// <summary>Rules that change while the service runs.</summary>
public sealed class ReloadTests : IDisposable
{
    private readonly ReloadServer server = new();

    public void Dispose() => server.Dispose();

    [Fact]
    public async Task Reload_while_it_is_asked_answers_every_request_by_a_good_set()
    {
        using var end = new CancellationTokenSource();
        await server.ReadyAsync("1.2.3");
        ReloadAsker[] askers = [new(server), new(server), new(server)];
        var asking = askers.Select(a => Task.Run(() => a.AskAsync(end.Token))).ToArray();

        await SeenAsync("1.2.3");
        server.Files.Version("1.2.4");
        await SeenAsync("1.2.4");
        server.Files.Version("next");
        var refusal = await server.ReadyAsync(r => r.TryGetProperty("refused", out _));
        server.Files.Version("1.2.5");
        await SeenAsync("1.2.5");
        await end.CancelAsync();
        await Task.WhenAll(asking);

        ReloadServer.Version(refusal).ShouldBe("1.2.4");
        var fault = refusal.GetProperty("refused").GetProperty("faults").EnumerateArray().Single();
        fault.GetProperty("file").GetString().ShouldBe("rules/ruleset.yaml");
        (fault.GetProperty("line").GetInt32(), fault.GetProperty("column").GetInt32()).ShouldBe((2, 10));
        foreach (var one in askers.Select(a => a.Replies))
        {
            one.ShouldAllBe(r => r.Status == HttpStatusCode.OK);
            one.Select(r => r.Version).ShouldBeInOrder(); // none ever came back
            one.Select(r => r.Version).Distinct().ShouldBe(["1.2.3", "1.2.4", "1.2.5"]);
            one.Select(r => (r.Version, r.Digest)).Distinct().Count().ShouldBe(3);
        }

        // The service may be ready with new rules long before each of them has asked again.
        Task SeenAsync(string version) => server.ReadyAsync(_ => askers.All(a => a.Latest == version));
    }

    [Fact]
    public async Task Reload_batch_in_flight_ends_on_the_set_it_began_with()
    {
        await server.ReadyAsync("1.2.3");
        using var batch = await BatchConnection.OpenAsync(server.Address);
        await batch.SendAsync("{\"answers\":{}}\n");
        (await batch.ReadLineAsync("{")).ShouldContain("\"version\":\"1.2.3\"");

        server.Files.Version("1.2.4");
        await server.ReadyAsync("1.2.4");
        await batch.SendAsync("{\"answers\":{}}\n{\"answers\":0}\n");

        (await batch.ReadLineAsync("{")).ShouldContain("\"version\":\"1.2.3\"");
        (await batch.ReadLineAsync("{")).ShouldContain("\"version\":\"1.2.3\"");
        (await server.AdviseAsync("""{"answers":{}}""")).Json.GetProperty("ruleset").GetProperty("version").GetString().ShouldBe("1.2.4");
    }

    [Fact]
    public async Task Reload_new_technology_is_known_everywhere()
    {
        const string Body = """{"answers":{"in_use":["pigeons"]}}""";
        await server.ReadyAsync("1.2.3");
        var before = await server.GetAsync("/v1/technologies");
        (await server.AdviseAsync(Body)).ShouldBeProblem(400);

        server.Files.Write("technologies/pigeons.yaml", "id: pigeons\nname: Pigeons\nvendor: Columba\nstyles: [call]\n");
        server.Files.Version("1.3.0");
        await server.ReadyAsync("1.3.0");

        (await server.AdviseAsync(Body)).Status.ShouldBe(HttpStatusCode.OK);
        (await server.GetAsync("/v1/technologies/pigeons")).Status.ShouldBe(HttpStatusCode.OK);
        var after = await server.GetAsync("/v1/technologies");
        after.ETag.ShouldNotBe(before.ETag);
        after.Json.GetProperty("technologies").GetArrayLength().ShouldBe(before.Json.GetProperty("technologies").GetArrayLength() + 1);
    }

    [Fact]
    public async Task Reload_overlay_that_changed_is_taken()
    {
        using var overlaid = new ReloadServer(hasOverlay: true);
        await overlaid.ReadyAsync("1.2.3+acme.1.0.0");

        overlaid.Files.Write("../acme/overlay.yaml", "name: acme\nversion: 1.1.0\nweights: { outcome-awaited: { call: 1 } }\n");
        await overlaid.ReadyAsync("1.2.3+acme.1.1.0");

        var rule = (await overlaid.GetAsync("/v1/rules/outcome-awaited")).Json;
        rule.GetProperty("effects").EnumerateArray().First(e => e.GetProperty("target").GetString() == "call").GetProperty("weight").GetInt32().ShouldBe(1);
    }
}
