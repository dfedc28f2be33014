using Advisor.Engine.Knowledge;
using Advisor.Engine.Tests.Worlds;

namespace Advisor.Engine.Tests.Analysis.Proofs;

/// <summary>A few rules of which every claim holds: what defects are put into.</summary>
internal static class SoundRules
{
    public static World World { get; } = World.Empty with
    {
        Questions = [Parts.Choice("timing", "sync", "async"), Parts.Choice("fan_out", "one", "many"), Parts.Bytes("payload")],
        Styles = [Parts.Style("call", 1), Parts.Style("queue", 2), Parts.Style("stream", 3)],
        Technologies =
        [
            Parts.Technology("http", ["call"]),
            Parts.Technology("kafka", ["queue", "stream"], Parts.Amount("max_message", 1_000_000)),
            Parts.Technology("sqs", ["queue"], Parts.Amount("max_message", 262_144)),
        ],
        Practices = [Parts.Practice("retry", ["call"]), Parts.Practice("timeout", ["call"], [new OptionCondition("timing", ["sync"])])],
        Rules =
        [
            Parts.Rule("awaited").When("timing", "sync").Favours("call", 5),
            Parts.Rule("later").When("timing", "async").Favours("queue", 3),
            Parts.Rule("many").When("fan_out", "many").Favours("stream", 4),
            Parts.Rule("small").When("fan_out", "one").Favours("sqs", 1),
            Parts.Rule("too-large").Where(new FactBelowAnswer("max_message", "payload")).Opposes(null, 2),
            Parts.Rule("try-again").When("fan_out", "one").Recommends("retry"),
        ],
    };

    /// <summary>The same with some rules more.</summary>
    public static RuleSet And(params RuleBuilder[] rules) => World.WithMore(rules);
}
