using Advisor.Engine.Advice;
using Shouldly;
using Xunit;

namespace Advisor.Rules.Tests.Shipped;

/// <summary>A questionnaire for each technology, as short as can be, for which it is the first choice of the first style.</summary>
public class FirstChoiceTests(ShippedRules shipped) : IClassFixture<ShippedRules>
{
    [Theory]
    [InlineData("activemq-artemis", "interaction=request-response; required_protocol=jms")]
    [InlineData("amazon-eventbridge", "fan_out=many; platform=aws")]
    [InlineData("amazon-kinesis", "replay=short; platform=aws")]
    [InlineData("amazon-mq", "interaction=request-response; platform=aws; required_protocol=jms")]
    [InlineData("amazon-sns", "fan_out=few; platform=aws")]
    [InlineData("amazon-sqs", "interaction=command; platform=aws")]
    [InlineData("apache-kafka", "replay=long")]
    [InlineData("apache-pulsar", "rate=20000/s; ordering=per-key; required_protocol=websocket")]
    [InlineData("atom-feed", "ordering=total; platform=kubernetes; required_protocol=http")]
    [InlineData("aws-step-functions", "state_change=distributed; failures=timing; platform=aws")]
    [InlineData("azure-durable-functions", "state_change=distributed; platform=azure; operations=managed-only")]
    [InlineData("azure-event-grid", "platform=azure; required_protocol=mqtt")]
    [InlineData("azure-event-hubs", "required_protocol=kafka")]
    [InlineData("azure-queue-storage", "interaction=command; platform=azure; in_use=azure-queue-storage")]
    [InlineData("azure-service-bus", "scheduling=delayed; platform=azure")]
    [InlineData("change-data-capture", "state_change=local; failures=arbitrary")]
    [InlineData("data-lake-table", "counterpart=data-platform")]
    [InlineData("distributed-cache", "payload=5 GB; latency=1 ms")]
    [InlineData("google-cloud-tasks", "receiver_capacity=limited; operations=managed-only")]
    [InlineData("google-pubsub", "filtering=by-topic; platform=gcp")]
    [InlineData("google-workflows", "state_change=distributed; platform=gcp")]
    [InlineData("graphql", "query_shape=client-chosen")]
    [InlineData("graphql-subscriptions", "direction=one-way; required_protocol=graphql")]
    [InlineData("grpc", "required_protocol=grpc")]
    [InlineData("grpc-streaming", "interaction=stream; counterpart=service")]
    [InlineData("http-json", "release=external")]
    [InlineData("http-polling", "processing_time=2 min")]
    [InlineData("ibm-mq", "interaction=request-response; delivery=exactly-once; counterpart=legacy")]
    [InlineData("in-process-events", "fan_out=few; release=lockstep")]
    [InlineData("iot-hub", "receiver_down=fail-fast; required_protocol=amqp")]
    [InlineData("json-rpc", "timing=sync; contract_change=breaking; required_protocol=websocket")]
    [InlineData("local-ipc", "latency=1 ms; coupling=tight; network=internal")]
    [InlineData("long-polling", "interaction=stream; network=http-only")]
    [InlineData("managed-kafka", "replay=long; operations=small-team")]
    [InlineData("method-call", "deployment=together")]
    [InlineData("mqtt-broker", "processing_time=2 min; counterpart=device")]
    [InlineData("nats", "receiver_down=fail-fast; required_protocol=mqtt")]
    [InlineData("nats-jetstream", "fan_out=one; in_use=nats")]
    [InlineData("object-storage", "payload=5 GB")]
    [InlineData("odata", "required_protocol=odata")]
    [InlineData("postgres-queue", "receiver_down=wait; state_change=local")]
    [InlineData("rabbitmq", "interaction=command")]
    [InlineData("rabbitmq-streams", "replay=short; in_use=rabbitmq")]
    [InlineData("read-replica", "query_shape=aggregated; payload=50 MB; latency=1 ms; consistency=eventual; receiver_down=buffer")]
    [InlineData("redis-pubsub", "fan_out=many; in_use=distributed-cache")]
    [InlineData("redis-queue", "receiver_down=buffer; in_use=distributed-cache")]
    [InlineData("redis-streams", "ordering=total; operations=small-team")]
    [InlineData("rsocket", "direction=one-way; rate=20000/s; receiver_capacity=limited; required_protocol=websocket")]
    [InlineData("server-sent-events", "direction=one-way")]
    [InlineData("sftp", "rate_shape=scheduled; counterpart=partner")]
    [InlineData("shared-database", "timing=async; consistency=strong")]
    [InlineData("shared-filesystem", "release=lockstep; counterpart=legacy; in_use=shared-filesystem")]
    [InlineData("signalr", "fan_out=many; direction=two-way")]
    [InlineData("soap", "required_protocol=soap")]
    [InlineData("temporal", "state_change=distributed")]
    [InlineData("thrift", "consistency=strong; operations=platform-team; in_use=thrift")]
    [InlineData("webhook-callback", "counterpart=partner; callback=possible")]
    [InlineData("webhooks", "filtering=by-topic; counterpart=partner")]
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
