using System.Collections.Immutable;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Tests.Explanation;

/// <summary>A small rule set to write about. Which rules fire is said by each test, not computed.</summary>
internal static class SampleKnowledge
{
    public static readonly RuleSet RuleSet = new(
        "1.2.3", "sha256:" + new string('a', 64),
        [
            Choice("timing", "Does the caller wait for the outcome before it carries on?", ("sync", "the caller blocks until it has the outcome"), ("async", "the caller carries on; an outcome, if any, arrives later")),
            Choice("receiver_down", "What must happen while the receiver is unavailable?", ("fail-fast", "the caller gets an error at once"), ("buffer", "the sender must carry on, and nothing may be lost")),
            Choice("replay", "Must receivers be able to read old messages again?", ("none", "never"), ("long", "for months, or for ever")),
            new Question("payload", "How large is the largest ordinary message?", QuestionType.Bytes, []),
            new Question("in_use", "Which technologies does the organisation already run well?", QuestionType.Technologies, [new Option("rabbitmq", "RabbitMQ (queues and exchanges)"), new Option("amazon-sqs", "Amazon SQS")]),
        ],
        [
            new FactDefinition("max_message", "The largest message", FactType.Bytes, []),
            new FactDefinition("rate", "The rate", FactType.PerSecond, []),
            new FactDefinition("ordering", "The order", FactType.Set, ["none", "per-key", "total"]),
            new FactDefinition("schema", "The contract", FactType.Text, []),
        ],
        [
            Style("in-process", "In-process call", 1),
            Style("async-command", "Asynchronous command", 4),
            Style("publish-subscribe", "Publish-subscribe", 5),
            Style("event-stream", "Event stream", 6),
        ],
        [
            Technology("amazon-sqs", "Amazon SQS", "Amazon Web Services", ["async-command"], new AmountFact("max_message", 1_048_576), new OptionsFact("ordering", ["none", "per-key"])),
            Technology("rabbitmq", "RabbitMQ (queues and exchanges)", "Broadcom", ["async-command", "publish-subscribe"], new AmountFact("rate", 50_000), new OptionsFact("ordering", [])),
            Technology("apache-kafka", "Apache Kafka", "Apache Software Foundation", ["publish-subscribe", "event-stream"], new TextFact("schema", "a schema registry")),
        ],
        [new Practice("dead-letter-queue", "Dead-letter queue", [], "A message that cannot be handled must not block the others.", "Move it aside after some tries; alarm on its arrival.", ["async-command"], [], [], [], [Source("Dead letter channel")])],
        [
            Rule("answer-not-awaited", "The sender needs no answer and may carry on at once.", ["timing"]),
            Rule("receiver-may-be-down", "A queue keeps the work while the receiver is away.", ["receiver_down"]),
            Rule("one-receiver-only", "Nothing here needs more than one receiver.", ["timing"]),
            Rule("names-first", "RabbitMQ is not alone with its receivers.", []),
            Rule("managed-queue", "{technology} takes {answer.payload} where its limit is {fact.max_message}", ["payload"]),
            Rule("no-replay", "A message is gone once it is handled.", ["replay"]),
            Rule("winding", "The log is kept; readers come and go.", ["replay"]),
            Rule("separate-deployables", "Both sides are deployed on their own.", ["timing"]),
            Rule("nasty", "Because *stars*, [links](javascript:x) & `ticks` <b>break</b>\n# lines...", ["timing"]),
        ],
        [new Tension("waits-for-nobody", [Is("timing", "sync"), Is("receiver_down", "buffer")], "A caller that blocks cannot carry on while the receiver is away. Decide which of the two matters.", [])]);

    public static Rule Find(string rule) => RuleSet.FindRule(rule)!;

    public static Source Source(string title) => new(title, "https://example.org/" + title.Replace(' ', '-') + "_(x)", "It says (so).");

    private static Question Choice(string id, string ask, params (string Id, string Meaning)[] options) =>
        new(id, ask, QuestionType.Choice, [.. options.Select(o => new Option(o.Id, o.Meaning))]);

    private static Style Style(string id, string name, int order) => new(id, name, $"What {name} is.", order,
        [new FailureMode("crash", "One side dies.", "A health check fails.", ["dead-letter-queue"], "Work in memory is gone.")]);

    private static Technology Technology(string id, string name, string vendor, string[] styles, params Fact[] facts) =>
        new(id, name, vendor, [.. styles], facts.ToImmutableSortedDictionary(f => f.Id, f => f), ["No servers"], ["Per-request price and polling"], ["replay"], [Source($"{name} limits")]);

    private static OptionCondition Is(string question, string option) => new(question, [option]);

    private static Rule Rule(string id, string because, string[] questions) =>
        new(id, [.. questions.Where(q => q != "payload").Select(q => Is(q, "any"))], [], [], [], [], because, [Source(id)], $"rules/{id}.yaml:1");
}
