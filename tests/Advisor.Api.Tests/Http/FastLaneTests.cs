using System.IO.Pipelines;
using Advisor.Api.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Advisor.Api.Tests.Http;

/// <summary>What a usual request owes to the limits that unusual ones meet.</summary>
public sealed class FastLaneTests
{
    [Fact]
    public async Task InvokeAsync_answer_not_taken_in_time_is_cut()
    {
        var connection = new Connection();
        var context = await ContextAsync(new FastPath((_, _) => connection.Ended), connection);
        var lane = new FastLane(_ => Task.CompletedTask, new Limits { Seconds = 0.1 });

        await Should.ThrowAsync<OperationCanceledException>(lane.InvokeAsync(context));
    }

    public static TheoryData<string> Refusals => ["declines", "throws", "fails"];

    [Theory, MemberData(nameof(Refusals))]
    public async Task InvokeAsync_not_served_leaves_the_body_to_whoever_comes_next(string refusal)
    {
        var result = refusal == "fails" ? Task.FromException(new InvalidOperationException()) : null;
        var context = await ContextAsync(new FastPath((_, _) => refusal == "throws" ? throw new InvalidOperationException() : result), new Connection());
        var body = "";
        var lane = new FastLane(async c => body = await new StreamReader(c.Request.BodyReader.AsStream()).ReadToEndAsync(), new Limits());

        await lane.InvokeAsync(context);

        body.ShouldBe("{}");
    }

    [Fact]
    public async Task InvokeAsync_client_gone_gets_no_answer()
    {
        var connection = new Connection();
        var lane = new FastLane(_ => throw new InvalidOperationException(), new Limits());

        await lane.InvokeAsync(await BrokenAsync(new IOException(), connection));

        connection.Ended.IsCanceled.ShouldBeTrue();
    }

    [Fact]
    public async Task InvokeAsync_broken_body_is_left_to_whoever_comes_next()
    {
        var isLeft = false;
        var lane = new FastLane(
            _ =>
            {
                isLeft = true;
                return Task.CompletedTask;
            },
            new Limits());

        await lane.InvokeAsync(await BrokenAsync(new BadHttpRequestException("It ends too soon"), new Connection()));

        isLeft.ShouldBeTrue();
    }

    private static async Task<HttpContext> BrokenAsync(Exception fault, Connection connection)
    {
        var pipe = new Pipe();
        await pipe.Writer.CompleteAsync(fault);
        var context = await ContextAsync(new FastPath((_, _) => throw new InvalidOperationException()), connection);
        context.Features.Set<IRequestBodyPipeFeature>(new Body(pipe.Reader));
        return context;
    }

    private static async Task<HttpContext> ContextAsync(FastPath path, Connection connection)
    {
        var pipe = new Pipe();
        await pipe.Writer.WriteAsync("{}"u8.ToArray());
        await pipe.Writer.CompleteAsync();
        var context = new DefaultHttpContext();
        context.Features.Set<IRequestBodyPipeFeature>(new Body(pipe.Reader));
        context.Features.Set<IHttpRequestLifetimeFeature>(connection);
        context.SetEndpoint(new Endpoint(_ => Task.CompletedTask, new EndpointMetadataCollection(path), "advise"));
        (context.Request.ContentType, context.Request.ContentLength) = ("application/json", 2);
        return context;
    }

    private sealed record Body(PipeReader Reader) : IRequestBodyPipeFeature;

    private sealed class Connection : IHttpRequestLifetimeFeature
    {
        private readonly TaskCompletionSource end = new();

        public Task Ended => end.Task;

        public CancellationToken RequestAborted { get; set; }

        public void Abort() => end.SetCanceled();
    }
}
