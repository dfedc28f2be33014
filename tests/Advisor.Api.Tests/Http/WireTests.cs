using System.Net.Sockets;
using System.Text;

namespace Advisor.Api.Tests.Http;

/// <summary>What only a real server and a raw connection can show.</summary>
public sealed class WireTests(WireTests.Server server) : IClassFixture<WireTests.Server>
{
    private const string Head = "Host: x\r\nConnection: close\r\nContent-Type: application/json\r\n";

    [Theory]
    [InlineData("Transfer-Encoding: chunked\r\n\r\nzz\r\n", 400)]
    [InlineData("Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFF\r\n{}", 400)]
    [InlineData("Transfer-Encoding: chunked\r\n\r\n7FFFFFFFFFFFFFFF\r\n{", 400)]
    [InlineData("Transfer-Encoding: chunked\r\n\r\n2\r\n{}zz\r\n", 400)]
    [InlineData("Content-Length: 5000000\r\n\r\n{", 413)]
    [InlineData("Content-Length: 100\r\n\r\n{", 408)]
    [InlineData("Content-Length: 14\r\n\r\n{\"answers\":{}}", 200)]
    [InlineData("Transfer-Encoding: chunked\r\n\r\ne\r\n{\"answers\":{}}\r\n0\r\n\r\n", 200)]
    public async Task Post_bytes_on_the_wire_have_their_status(string rest, int status)
    {
        var reply = await SendAsync($"POST /v1/advice HTTP/1.1\r\n{Head}{rest}");

        reply.ShouldStartWith($"HTTP/1.1 {status} ");
        if (status != 200)
            reply.ShouldContain("Content-Type: application/problem+json");
    }

    [Theory]
    [InlineData("""{"answers":{"timing":"async","payload":"2 MB"}}""")]
    [InlineData("""{"answers":{}}""")]
    [InlineData("""{"answers":{"timing":"later"}}""")]
    [InlineData("""{"answers":{"timing":"async"},"answers":{}}""")]
    [InlineData("""{"answers":""")]
    [InlineData("")]
    public async Task Post_usual_or_not_has_the_same_reply(string body)
    {
        var usual = await SendAsync($"POST /v1/advice HTTP/1.1\r\n{Head}Content-Length: {body.Length}\r\n\r\n{body}");
        var withCharset = await SendAsync(
            $"POST /v1/advice HTTP/1.1\r\n{Head.Replace("json", "json; charset=UTF-8", StringComparison.Ordinal)}Content-Length: {body.Length}\r\n\r\n{body}");
        var inParts = await SendAsync($"POST /v1/advice HTTP/1.1\r\n{Head}Content-Length: {body.Length}\r\n\r\n", body);

        Undated(withCharset).ShouldBe(Undated(usual));
        Undated(inParts).ShouldBe(Undated(usual));
    }

    [Fact]
    public async Task Post_one_after_another_on_a_connection_are_all_served()
    {
        const string good = """{"answers":{"timing":"sync"}}""", bad = """{"answers":{"timing":"zync"}}""";
        var requests = string.Concat(new[] { good, bad, good, good, bad }.Select(body =>
            $"POST /v1/advice HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n{body}"));

        var replies = await SendAsync($"{requests}GET /health/live HTTP/1.1\r\n{Head}\r\n");

        replies.Split("HTTP/1.1 ")[1..].Select(r => r[..3]).ShouldBe(["200", "400", "200", "200", "400", "200"]);
    }

    [Fact]
    public async Task Head_has_no_body()
    {
        var reply = await SendAsync($"HEAD /v1/styles HTTP/1.1\r\n{Head}\r\n");

        reply.ShouldStartWith("HTTP/1.1 200 ");
        reply.ShouldEndWith("\r\n\r\n");
        reply.ShouldContain("ETag: \"sha256:");
        reply.ShouldNotContain("Server:");
    }

    [Theory]
    [InlineData("/health/live", 0)]
    [InlineData("/v1/nothing", 1)]
    public async Task Probe_tells_by_its_exit_code(string path, int code)
    {
        (await Advisor.Api.Startup.Probe.AskAsync(new Uri(server.Address, path).ToString())).ShouldBe(code);
    }

    private static string Undated(string reply) => string.Join('\n', reply.Split('\n').Where(l => !l.StartsWith("Date:", StringComparison.Ordinal)));

    private async Task<string> SendAsync(params string[] parts)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(server.Address.Host, server.Address.Port);
        var stream = client.GetStream();
        foreach (var (i, part) in parts.Index())
        {
            if (i > 0)
                await Task.Delay(50); // so that the server reads the one without the other
            await stream.WriteAsync(Encoding.ASCII.GetBytes(part));
        }
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        var reply = new StringBuilder();
        var buffer = new byte[64 * 1024];
        try
        {
            while (await stream.ReadAsync(buffer, patience.Token) is var count and > 0)
                reply.Append(Encoding.UTF8.GetString(buffer, 0, count));
        }
        catch (IOException) // the server hangs up on a body that it does not want
        {
        }
        return reply.ToString();
    }

    /// <summary>The application on a free port.</summary>
    public sealed class Server : ApiFixture
    {
        public Server()
        {
            UseKestrel(0);
            StartServer();
        }

        public Uri Address => ClientOptions.BaseAddress;

        protected override void ConfigureWebHost(Microsoft.AspNetCore.Hosting.IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Limits:Seconds", "1");
        }
    }
}
