namespace Advisor.Engine.Tests.Worlds;

/// <summary>A handful of questions, styles and technologies, and no rules: the stage of the tests by example.</summary>
internal static class SmallWorld
{
    public static World Stage { get; } = World.Empty with
    {
        Questions =
        [
            Parts.Choice("timing", "sync", "async"), Parts.Choice("fan_out", "one", "many"), Parts.Choices("platform", "aws", "azure"), Parts.Bytes("payload"),
            Parts.PerSecond("rate"), Parts.Technologies("in_use", "http", "kafka", "sqs"),
        ],
        Styles = [Parts.Style("call", 1), Parts.Style("queue", 2), Parts.Style("stream", 3)],
        Technologies =
        [
            Parts.Technology("http", ["call"], Parts.Has("browser", "true")),
            Parts.Technology("sqs", ["queue"], Parts.Has("platforms", "aws"), Parts.Amount("max_message", 262_144), Parts.Has("browser", "false")),
            Parts.Technology("kafka", ["queue", "stream"], Parts.Has("platforms", "aws", "azure"), Parts.Amount("max_message", 1_000_000)),
            Parts.Technology("unknown", ["queue"]),
        ],
    };
}
