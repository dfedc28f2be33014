using Advisor.Engine.Compilation;
using Shouldly;
using Xunit;

namespace Advisor.Rules.Tests.Shipped;

/// <summary>A questionnaire for each technology, as short as can be, for which it is the first choice of the first style.</summary>
public class FirstChoiceTests(ShippedRules shipped) : IClassFixture<ShippedRules>
{
    [Theory]
    [InlineData("activemq-artemis", "error_detail=rich; required_protocol=jms")]
    [InlineData("amazon-eventbridge", "fan_out=many; platform=aws")]
    [InlineData("amazon-kinesis", "replay=short; platform=aws")]
    [InlineData("amazon-mq", "interaction=request-response; platform=aws; required_protocol=jms")]
    [InlineData("amazon-sns", "fan_out=few; platform=aws")]
    [InlineData("amazon-sqs", "interaction=command; platform=aws")]
    [InlineData("apache-kafka", "replay=long")]
    [InlineData("apache-pulsar", "rate=20000/s; ordering=per-key; required_protocol=websocket")]
    [InlineData("atom-feed", "ordering=total; platform=kubernetes; required_protocol=http")]
    [InlineData("aws-step-functions", "state_change=distributed; platform=aws")]
    [InlineData("azure-durable-functions", "workflow=orchestrated; network=http-only; platform=azure")]
    [InlineData("azure-event-grid", "platform=azure; required_protocol=mqtt")]
    [InlineData("azure-event-hubs", "required_protocol=kafka")]
    [InlineData("azure-queue-storage", "ordering=none; platform=azure; in_use=azure-queue-storage")]
    [InlineData("azure-service-bus", "scheduling=delayed; platform=azure")]
    [InlineData("change-data-capture", "state_change=local; failures=omission")]
    [InlineData("data-lake-table", "counterpart=data-platform")]
    [InlineData("distributed-cache", "payload=50 MB; rate=2000/s; latency=1 ms; deployment=separate")]
    [InlineData("google-cloud-tasks", "fan_out=one; receiver_capacity=limited")]
    [InlineData("google-pubsub", "filtering=by-content; operations=managed-only")]
    [InlineData("google-workflows", "state_change=distributed; in_use=google-workflows")]
    [InlineData("graphql", "query_shape=client-chosen")]
    [InlineData("graphql-subscriptions", "direction=one-way; required_protocol=graphql")]
    [InlineData("grpc", "required_protocol=grpc")]
    [InlineData("grpc-streaming", "direction=one-way; required_protocol=grpc")]
    [InlineData("http-json", "receiver_down=fail-fast")]
    [InlineData("http-polling", "processing_time=2 min")]
    [InlineData("ibm-mq", "processing_time=2 min; counterpart=legacy; operations=platform-team")]
    [InlineData("in-process-events", "interaction=event; deployment=together")]
    [InlineData("iot-hub", "timing=sync; required_protocol=amqp")]
    [InlineData("json-rpc", "timing=sync; query_shape=client-chosen; required_protocol=websocket")]
    [InlineData("local-ipc", "latency=1 ms; coupling=tight; network=internal")]
    [InlineData("long-polling", "interaction=stream; network=http-only")]
    [InlineData("managed-kafka", "replay=long; operations=managed-only")]
    [InlineData("method-call", "deployment=together")]
    [InlineData("mqtt-broker", "processing_time=2 min; counterpart=device")]
    [InlineData("nats", "query_shape=fixed; consistency=strong; required_protocol=mqtt")]
    [InlineData("nats-jetstream", "fan_out=one; in_use=nats")]
    [InlineData("object-storage", "payload=5 GB")]
    [InlineData("odata", "required_protocol=odata")]
    [InlineData("postgres-queue", "interaction=command; state_change=local")]
    [InlineData("rabbitmq", "ordering=none")]
    [InlineData("rabbitmq-streams", "ordering=per-key; in_use=rabbitmq")]
    [InlineData("read-replica", "query_shape=aggregated; filtering=all; in_use=read-replica")]
    [InlineData("redis-pubsub", "filtering=by-topic; in_use=distributed-cache")]
    [InlineData("redis-queue", "receiver_down=buffer; in_use=distributed-cache")]
    [InlineData("redis-streams", "ordering=total; in_use=distributed-cache")]
    [InlineData("rsocket", "direction=one-way; rate=20000/s; receiver_capacity=limited; required_protocol=websocket")]
    [InlineData("server-sent-events", "direction=one-way")]
    [InlineData("sftp", "rate_shape=scheduled; counterpart=partner")]
    [InlineData("shared-database", "consistency=strong; state_change=distributed")]
    [InlineData("shared-filesystem", "payload=50 MB; counterpart=legacy; in_use=shared-filesystem")]
    [InlineData("signalr", "fan_out=many; direction=two-way")]
    [InlineData("soap", "required_protocol=soap")]
    [InlineData("temporal", "state_change=distributed")]
    [InlineData("thrift", "consistency=strong; operations=platform-team; in_use=thrift")]
    [InlineData("webhook-callback", "failures=crash; callback=possible")]
    [InlineData("webhooks", "receiver_down=buffer; release=external")]
    [InlineData("webrtc-data-channel", "latency=1 ms; delivery=at-most-once; network=unreliable")]
    [InlineData("websocket", "direction=two-way")]
    [InlineData("webtransport", "direction=two-way; latency=1 ms; delivery=at-most-once; network=unreliable; required_protocol=http")]
    public void Advise_every_technology_is_the_first_choice_for_something(string technology, string answers)
    {
        var advice = shipped.Advise(answers);

        advice.Styles[0].Technologies[0].Id.ShouldBe(technology);
    }

    /// <summary>A technology added since needs no row in the table: random questionnaires of an organisation that runs it are tried until one finds it.</summary>
    [Fact]
    public void Advise_a_technology_without_a_row_is_found_by_search()
    {
        var named = typeof(FirstChoiceTests).GetMethod(nameof(Advise_every_technology_is_the_first_choice_for_something))!
            .GetCustomAttributes(typeof(InlineDataAttribute), false).Cast<InlineDataAttribute>().Select(row => (string)row.Data[0]!).ToHashSet();

        shipped.RuleSet.Technologies.Where(t => !named.Contains(t.Id)).Where(t => !IsFirstForSomething(t.Id)).ShouldBeEmpty();
    }

    [Fact]
    public void Advise_the_search_finds_what_the_table_names() => IsFirstForSomething("redis-streams").ShouldBeTrue();

    private bool IsFirstForSomething(string technology)
    {
        const int Tries = 300_000;
        var rules = CompiledRuleSet.Compile(shipped.RuleSet);
        var (codes, scratch, random) = (rules.NewCodes(), rules.NewScratch(), new Random(20261122));
        for (var n = 0; n < Tries; n++)
        {
            codes.Clear();
            foreach (var axis in rules.Axes)
                if (axis.Question.Id == "in_use")
                    codes.Include(axis.Place, axis.CellOf(technology));
                else if (random.Next(6) == 0)
                    Answer(axis, random.Next(axis.Count));
            rules.Evaluate(codes, scratch);
            var style = scratch.RankedStyles[0];
            if (scratch.RankedTechnologies(style) is [var first, ..] && rules.Targets.Technology(first).Id == technology)
                return true;
        }

        return false;

        void Answer(Axis axis, int cell)
        {
            if (axis.Question.IsMultiple)
                codes.Include(axis.Place, cell);
            else
                codes.Choose(axis.Place, cell);
        }
    }
}
