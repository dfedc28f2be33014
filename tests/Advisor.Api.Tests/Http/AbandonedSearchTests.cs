using System.Net.Sockets;
using System.Text;
using Advisor.Api.Advice;
using Advisor.Api.Http;
using Advisor.Api.Publication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Advisor.Api.Tests.Http;

/// <summary>Nothing is searched for a client that went away.</summary>
public sealed class AbandonedSearchTests(WatchedServer server) : IClassFixture<WatchedServer>
{
    private const int ClientClosedRequest = 499; // what the framework notes where a cancelled search came back to it

    // 590,490 rows, in a single document: long enough to leave in the middle of it.
    private const string ManyRows = """
        {"answers":{},"vary":{"timing":"*","interaction":"*","fan_out":"*","query_shape":"*","workflow":"*","filtering":"*","rate_shape":"*","delivery":"*",
        "ordering":"*","replay":"*","receiver_down":"*","state_change":"*"}}
        """;

    [Fact]
    public async Task What_if_client_gone_ends_the_search()
    {
        using (var client = new TcpClient())
        {
            await client.ConnectAsync(server.Address.Host, server.Address.Port);
            await client.GetStream().WriteAsync(Encoding.UTF8.GetBytes(
                $"POST /v1/what-if HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: {ManyRows.Length}\r\n\r\n{ManyRows}"));
            await server.Begun;
        }

        (await server.Ended.WaitAsync(TimeSpan.FromSeconds(30))).ShouldBe(ClientClosedRequest);
    }

    [Fact]
    public void Advise_client_gone_ends_the_search()
    {
        var path = server.Services.GetRequiredService<Editions>().Current.Get<AdviseFastPath>();
        var context = new DefaultHttpContext { RequestAborted = new CancellationToken(canceled: true) };

        Should.Throw<OperationCanceledException>(() => { _ = path.TryServe(context, """{"answers":{"timing":"async"}}"""u8); });
    }

    [Fact]
    public void TrySearch_client_gone_is_no_search_that_took_too_long()
    {
        using var client = new CancellationTokenSource();
        var budget = server.Services.GetRequiredService<WorkBudget>();

        Should.Throw<OperationCanceledException>(() => { budget.TrySearch(Search, "ask for less", client.Token, out _, out _); });

        string Search(CancellationToken end)
        {
            client.Cancel();
            end.ThrowIfCancellationRequested();
            return "found";
        }
    }
}
