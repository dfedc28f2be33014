using Advisor.Engine.Advice;
using Shouldly;
using Xunit;

namespace Advisor.Rules.Tests.Shipped;

/// <summary>A questionnaire for each technology, as short as can be, for which it is the first choice of the first style.</summary>
public class FirstChoiceTests(ShippedRules shipped) : IClassFixture<ShippedRules>
{
    [Theory]
    [InlineData("activemq-artemis", "error_detail=rich; required_protocol=jms")]
    [InlineData("amazon-eventbridge", "fan_out=many; platform=aws")]
    [InlineData("amazon-kinesis", "ordering=per-key; platform=aws")]
    [InlineData("amazon-mq", "interaction=request-response; platform=aws; required_protocol=jms")]
    [InlineData("amazon-sns", "fan_out=few; platform=aws")]
    [InlineData("amazon-sqs", "rate_shape=bursty; platform=aws")]
    [InlineData("apache-kafka", "replay=long")]
    [InlineData("apache-pulsar", "interaction=command; rate=20000/s; ordering=per-key; operations=platform-team")]
    [InlineData("atom-feed", "ordering=per-key; platform=kubernetes; required_protocol=http")]
    [InlineData("aws-step-functions", "state_change=distributed; failures=timing; platform=aws")]
    [InlineData("azure-durable-functions", "state_change=distributed; platform=azure; operations=managed-only")]
    [InlineData("azure-event-grid", "network=http-only; required_protocol=mqtt")]
    [InlineData("azure-event-hubs", "required_protocol=kafka")]
    [InlineData("azure-queue-storage", "ordering=none; platform=azure; in_use=azure-queue-storage")]
    [InlineData("azure-service-bus", "delivery=exactly-once; counterpart=legacy")]
    [InlineData("change-data-capture", "replay=short; state_change=local")]
    [InlineData("data-lake-table", "counterpart=data-platform")]
    [InlineData("distributed-cache", "payload=5 GB; latency=1 ms")]
    [InlineData("google-cloud-tasks", "fan_out=one; receiver_capacity=limited")]
    [InlineData("google-pubsub", "filtering=by-content; operations=managed-only")]
    [InlineData("google-workflows", "scheduling=delayed; state_change=distributed; platform=gcp")]
    [InlineData("graphql", "query_shape=client-chosen")]
    [InlineData("graphql-subscriptions", "direction=one-way; required_protocol=graphql")]
    [InlineData("grpc", "required_protocol=grpc")]
    [InlineData("grpc-streaming", "direction=one-way; required_protocol=grpc")]
    [InlineData("http-json", "consistency=strong")]
    [InlineData("http-polling", "processing_time=2 min")]
    [InlineData("ibm-mq", "interaction=request-response; delivery=exactly-once; counterpart=legacy")]
    [InlineData("in-process-events", "deployment=together; coupling=loose")]
    [InlineData("iot-hub", "counterpart=browser; required_protocol=amqp")]
    [InlineData("json-rpc", "interaction=request-response; coupling=tight; required_protocol=websocket")]
    [InlineData("local-ipc", "latency=1 ms; coupling=tight; network=internal")]
    [InlineData("long-polling", "interaction=stream; network=http-only")]
    [InlineData("managed-kafka", "replay=long; operations=managed-only")]
    [InlineData("method-call", "deployment=together")]
    [InlineData("mqtt-broker", "processing_time=2 min; counterpart=device")]
    [InlineData("nats", "timing=sync; required_protocol=mqtt")]
    [InlineData("nats-jetstream", "interaction=command; in_use=nats")]
    [InlineData("object-storage", "latency=2 h")]
    [InlineData("odata", "required_protocol=odata")]
    [InlineData("postgres-queue", "fan_out=one; state_change=local")]
    [InlineData("rabbitmq", "interaction=command")]
    [InlineData("rabbitmq-streams", "ordering=total; in_use=rabbitmq")]
    [InlineData("read-replica", "query_shape=aggregated; payload=50 MB; latency=1 ms; consistency=eventual; receiver_down=buffer")]
    [InlineData("redis-pubsub", "fan_out=many; in_use=distributed-cache")]
    [InlineData("redis-queue", "fan_out=one; in_use=distributed-cache")]
    [InlineData("redis-streams", "ordering=total; operations=small-team")]
    [InlineData("rsocket", "direction=one-way; rate=20000/s; receiver_capacity=limited; required_protocol=websocket")]
    [InlineData("server-sent-events", "direction=one-way")]
    [InlineData("sftp", "scheduling=recurring; counterpart=partner")]
    [InlineData("shared-database", "consistency=strong; state_change=distributed")]
    [InlineData("shared-filesystem", "release=lockstep; counterpart=legacy; platform=on-premises; in_use=shared-filesystem")]
    [InlineData("signalr", "fan_out=many; direction=two-way")]
    [InlineData("soap", "required_protocol=soap")]
    [InlineData("temporal", "state_change=distributed")]
    [InlineData("thrift", "consistency=strong; schema=strict; operations=platform-team; in_use=thrift")]
    [InlineData("webhook-callback", "interaction=request-response; callback=possible")]
    [InlineData("webhooks", "fan_out=many; release=external")]
    [InlineData("webrtc-data-channel", "delivery=at-most-once; counterpart=browser; network=unreliable")]
    [InlineData("websocket", "direction=two-way")]
    [InlineData("webtransport", "direction=two-way; latency=1 ms; delivery=at-most-once; network=unreliable; operations=platform-team")]
    public void Advise_every_technology_is_the_first_choice_for_something(string technology, string answers)
    {
        var advice = shipped.Advise(answers);

        advice.Styles[0].Technologies[0].Id.ShouldBe(technology);
    }

    [Fact]
    public void Advise_no_technology_is_left_out_of_the_table()
    {
        var named = typeof(FirstChoiceTests).GetMethod(nameof(Advise_every_technology_is_the_first_choice_for_something))!
            .GetCustomAttributes(typeof(InlineDataAttribute), false).Cast<InlineDataAttribute>().Select(row => (string)row.Data[0]!);

        named.ShouldBe(shipped.RuleSet.Technologies.Select(t => t.Id), ignoreOrder: true);
    }
}
