using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using Advisor.Api.Advice.Batch;
using Advisor.Api.Publication;
using Advisor.Contract.Advice;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Advisor.Api.Tests.Advice.Batch;

/// <summary>A batch over a real connection: answers while it still arrives, and an end to every wait.</summary>
[Collection(nameof(Alone))]
public sealed class BatchStreamTests(BatchServer server) : IClassFixture<BatchServer>
{
    private const string Brief = "?detail=brief&styles=1&technologies=1";

    [Theory]
    [InlineData("application/x-ndjson", "{\"id\":", "{\"id\":1,\"answers\":{}}\n{\"id\":2,\"ans", "wers\":{}}\n")]
    [InlineData("application/json", "[{\"id\":", "[{\"id\":1,\"answers\":{}},{\"id\":2,\"ans", "wers\":{}}]")]
    public async Task Batch_answers_arrive_before_the_batch_ends(string type, string start, string first, string second)
    {
        using var connection = await BatchConnection.OpenAsync(server.Address, Brief, type, type);

        await connection.SendAsync(first);
        (await connection.ReadLineAsync(start)).ShouldStartWith($"{start}1,");
        await Task.Delay(800); // longer than other requests may take
        await connection.SendAsync(second);
        (await connection.ReadLineAsync(type == "application/json" ? "{" : start)).ShouldContain("\"id\":2,");
        await connection.EndAsync();

        (await connection.ReadLineAsync("0")).ShouldBe("0");
    }

    [Fact]
    public async Task Batch_last_line_needs_no_line_feed()
    {
        using var connection = await BatchConnection.OpenAsync(server.Address, Brief);

        await connection.SendAsync("""{"id":7,"answers":{}}""");
        await connection.EndAsync();

        (await connection.ReadLineAsync("{")).ShouldStartWith("{\"id\":7,\"ruleset\"");
    }

    [Fact]
    public async Task Batch_stalled_line_ends_the_answers()
    {
        using var connection = await BatchConnection.OpenAsync(server.Address, Brief);

        await connection.SendAsync("{\"answers\":{}}\n{\"answers\"");
        await connection.ReadLineAsync("{\"ruleset\"");
        for (var i = 0; i < 2; i++)
        {
            await Task.Delay(600);
            await connection.SendAsync(" "); // to drip is to stall
        }

        var problem = JsonDocument.Parse(await connection.ReadLineAsync("{")).RootElement;
        problem.GetProperty("status").GetInt32().ShouldBe(408);
        problem.GetProperty("line").GetInt32().ShouldBe(2);
        problem.GetProperty("detail").GetString().ShouldBe("The next line did not arrive within 1.5 seconds");
        (await connection.ReadLineAsync("0")).ShouldBe("0");
    }

    [Fact]
    public async Task Batch_stalled_before_any_answer_is_408()
    {
        using var connection = await BatchConnection.OpenAsync(server.Address);

        (await connection.ReadLineAsync())!.ShouldStartWith("HTTP/1.1 408 ");
        (await connection.ReadLineAsync("Content-Type")).ShouldContain("application/problem+json");
    }

    [Fact]
    public async Task Batch_blank_lines_keep_it_alive()
    {
        using var connection = await BatchConnection.OpenAsync(server.Address, Brief);

        for (var i = 0; i < 4; i++)
        {
            await connection.SendAsync("\n");
            await Task.Delay(600);
        }
        await connection.SendAsync("{\"answers\":1}\n");

        (await connection.ReadLineAsync("{")).ShouldStartWith("{\"line\":5,\"type\":");
    }

    [Fact]
    public async Task Batch_broken_transfer_before_any_answer_is_400()
    {
        using var connection = await BatchConnection.OpenAsync(server.Address);

        await connection.WriteAsync("zz\r\n");

        (await connection.ReadLineAsync())!.ShouldStartWith("HTTP/1.1 400 ");
    }

    [Fact]
    public async Task Batch_broken_transfer_is_cut_off_rather_than_completed()
    {
        using var connection = await BatchConnection.OpenAsync(server.Address, Brief);

        await connection.SendAsync("{\"answers\":{}}\n");
        await connection.ReadLineAsync("{");
        await connection.WriteAsync("zz\r\n");

        await Should.ThrowAsync<Exception>(async () =>
        {
            while (await connection.ReadLineAsync() is { } line)
                line.ShouldNotBe("0");
            throw new EndOfStreamException();
        });
    }

    /// <summary>The server reads no further than it can answer: its memory holds what lies in buffers, however much is sent.</summary>
    [Fact]
    public async Task Batch_caller_who_does_not_read_is_kept_waiting()
    {
        using var connection = await BatchConnection.OpenAsync(server.Address, "?detail=full");
        var lines = string.Concat(Enumerable.Repeat("{\"answers\":{}}" + new string(' ', 1_000) + "\n", 100));
        var sent = 0;

        for (var sending = connection.SendAsync(lines); sent < 1_000 && await IsDone(sending); sending = connection.SendAsync(lines))
            sent++;

        sent.ShouldBeLessThan(1_000, "100 MB went without a single answer being read");

        static async Task<bool> IsDone(Task sending) => await Task.WhenAny(sending, Task.Delay(3_000)) == sending;
    }

    [Fact]
    public async Task Batch_caller_who_hangs_up_ends_the_request()
    {
        using var own = new BatchServer();
        var connection = await BatchConnection.OpenAsync(own.Address, "?detail=full");
        await connection.SendAsync(string.Concat(Enumerable.Repeat("{\"answers\":{}}\n", 20_000)));
        await connection.ReadLineAsync("{");

        connection.Reset();

        await own.BatchEnded.WaitAsync(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task Batch_aborted_stops_though_lines_never_end()
    {
        using var gone = new CancellationTokenSource();
        var endless = new Pipe();
        var context = new DefaultHttpContext { RequestServices = server.Services, RequestAborted = gone.Token };
        context.Request.ContentType = "application/x-ndjson";
        var result = new BatchResult(server.Services.GetRequiredService<Editions>().Current.Advice, endless.Reader, new AdviceView());
        var feeding = Task.Run(async () =>
        {
            while (!(await endless.Writer.WriteAsync("{\"answers\":{}}\n"u8.ToArray())).IsCompleted)
            {
            }
        });
        var answering = result.ExecuteAsync(context);

        await Task.Delay(100);
        answering.IsCompleted.ShouldBeFalse();
        await gone.CancelAsync();

        await answering.WaitAsync(TimeSpan.FromSeconds(20));
        await endless.Reader.CompleteAsync();
        await feeding;
    }

    /// <summary>However long a batch is, only what fits into the buffers is on its way; the pipe that feeds it holds 64 KiB itself.</summary>
    [Fact]
    public async Task Batch_of_100_000_lines_keeps_few_on_their_way()
    {
        const int Lines = 100_000;
        var line = $"{{\"answers\":0}}{new string(' ', 50)}\n";
        var sent = 0;
        var answered = 0;
        var most = 0;
        var input = new Pipe();
        var context = new DefaultHttpContext { RequestServices = server.Services };
        context.Request.ContentType = "application/x-ndjson";
        context.Response.Body = new WatchedStream(bytes =>
        {
            answered += bytes.Span.Count((byte)'\n');
            most = Math.Max(most, Volatile.Read(ref sent) - answered);
        });
        var answering = new BatchResult(server.Services.GetRequiredService<Editions>().Current.Advice, input.Reader, new AdviceView()).ExecuteAsync(context);
        for (; sent < Lines; Interlocked.Increment(ref sent))
            await input.Writer.WriteAsync(Encoding.UTF8.GetBytes(line));
        await input.Writer.CompleteAsync();
        await answering;

        answered.ShouldBe(Lines);
        most.ShouldBeLessThan(3_000);
    }
}
