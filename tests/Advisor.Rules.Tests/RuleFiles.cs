using System.Text;

namespace Advisor.Rules.Tests;

/// <summary>
/// A small valid rule set in a temporary folder, of which a test changes one thing. The content is sound and free of warnings, and reads like
/// the shipped rules, only shorter.
/// </summary>
internal sealed class RuleFiles : IDisposable
{
    private readonly DirectoryInfo parent = Directory.CreateTempSubdirectory("advisor-rules-");

    public RuleFiles()
    {
        Write("ruleset.yaml", """
            name: Test rules
            version: 1.2.3
            """);
        Write("questionnaire.yaml", """
            questions:
              - id: timing
                ask: Does the caller wait?
                type: choice
                options:
                  sync: it blocks
                  async: it carries on
              - id: payload
                ask: How large is a message?
                type: bytes
              - id: rate
                ask: How many messages a second?
                type: per_second
              - id: latency
                ask: Within what time?
                type: milliseconds
              - id: platform
                ask: Where does it run?
                type: choices
                options:
                  aws: Amazon Web Services
                  azure: Microsoft Azure
              - id: in_use
                ask: What do you run already?
                type: technologies
            """);
        Write("facts.yaml", """
            facts:
              browser:
                type: flag
                meaning: a web page can speak it
              replay:
                type: choice
                meaning: how long messages stay
                options: [none, short, long]
              platforms:
                type: set
                meaning: where it runs
                options-of: platform
              max_message:
                type: bytes
                meaning: the largest message
              throughput:
                type: per_second
                meaning: messages a second
              schema:
                type: text
                meaning: how contracts are written
            """);
        Write("sources.yaml", """
            sources:
              eip:
                title: Enterprise Integration Patterns
                url: https://www.enterpriseintegrationpatterns.com/
                says: names the styles
                as-of: 2003-10-10
                read: true
            """);
        Write("styles/call.yaml", Style("call", 1));
        Write("styles/queue.yaml", Style("queue", 2));
        Write("technologies/http.yaml", """
            id: http
            name: HTTP
            vendor: IETF
            styles: [call]
            facts:
              browser: true
              replay: none
              platforms: [aws, azure]
              schema: OpenAPI
            """);
        Write("technologies/sqs.yaml", """
            id: sqs
            name: Amazon SQS
            vendor: Amazon Web Services
            styles: [queue]
            facts:
              browser: false
              replay: short
              platforms: [aws]
              max_message: { value: 1 MiB, note: no set-up, source: quotas, as-of: 2026-08-20 }
              throughput: { value: 3000, source: eip, as-of: 2026-08-20 }
            strengths: [no servers]
            weaknesses: [no replay]
            poor-for: [streams]
            sources:
              quotas: { title: Quotas, url: "https://example.org/quotas", as-of: 2026-08-01 }
            rules:
              - id: sqs-waits
                when: { timing: async }
                within: [queue]
                favours: 2
                because: A queue keeps up to {fact.max_message} until it is asked for.
                sources: [quotas, eip]
            """);
        Write("practices/retry.yaml", """
            id: retry
            name: Retry
            when:
              - { timing: sync }
              - { latency: { below: 1 s } }
            why: Faults pass.
            how: Wait, then ask again.
            styles: [call, queue]
            technologies: [http]
            conflicts-with: [give-up]
            goes-with: [give-up]
            sources: [eip]
            """);
        Write("practices/give-up.yaml", """
            id: give-up
            name: Give up
            why: Time is up.
            how: Stop.
            styles: [call]
            sources:
              - { title: Giving up, url: "http://example.org/give-up" }
            """);
        Write("answers/timing.yaml", """
            rules:
              - id: outcome-awaited
                when: { timing: sync, payload: { above: 1 KB, at-most: 1.5 MB } }
                favours: { call: 4 }
                opposes: { queue: 3 }
                recommends: [retry]
                because: A caller that waits for {answer.payload} needs an answer.
                sources:
                  - eip
                  - { title: Calls, url: "https://example.org/calls" }
              - id: message-too-large
                where: { max_message: { below-answer: payload } }
                rules-out: true
                because: "{technology} takes {fact.max_message}, not {answer.payload}."
                sources: [eip]
              - id: high-rate
                when: { rate: { at-least: 1000 } }
                rules-out: [call]
                because: Calls pile up.
                sources: [eip]
              - id: at-home
                where: { platforms: { has-answer: platform }, id: { named-in: in_use }, replay: { lacks: long }, throughput: { at-least: 10 } }
                favours: 1
                because: It runs there already.
                sources: [eip]
            tensions:
              - id: fast-and-late
                when: { timing: async, latency: { below: 10 ms } }
                detail: Who carries on is seldom in a hurry.
                sources: [eip]
            """);
    }

    /// <summary>The folder of the rules.</summary>
    public string Folder => Path.Combine(parent.FullName, "rules");

    public static string Style(string id, int order)
    {
        var text = new StringBuilder($"id: {id}\nname: A {id}\nsummary: Talks by {id}.\norder: {order}\nfailure-modes:\n");
        foreach (var mode in (string[])["crash", "omission", "timing", "response", "arbitrary"])
            text.Append($"  {mode}: {{ shows-as: silence, detected-by: a clock, practices: [retry], residual: doubt }}\n");
        return text.ToString();
    }

    public string PathOf(string file) => Path.Combine(Folder, file);

    public string Read(string file) => File.ReadAllText(PathOf(file));

    public RuleFiles Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        var mark = text.IndexOf('§', StringComparison.Ordinal);
        if (mark >= 0)
        {
            text = text.Remove(mark, 1);
            Marked = $"rules/{file}:{text[..mark].Count(c => c == '\n') + 1}:{mark - text[..mark].LastIndexOf('\n')}";
        }
        File.WriteAllText(PathOf(file), text);
        return this;
    }

    public RuleFiles Write(string file, byte[] bytes)
    {
        File.WriteAllBytes(PathOf(file), bytes);
        return this;
    }

    public RuleFiles Delete(string file)
    {
        File.Delete(PathOf(file));
        return this;
    }

    /// <summary>Where the last text written had the mark <c>§</c>, which is not written itself.</summary>
    public string? Marked { get; private set; }

    /// <summary>Replaces the only occurrence of a text.</summary>
    public RuleFiles Change(string file, string old, string text)
    {
        var content = Read(file);
        if (content.Split(old).Length != 2)
            throw new ArgumentException($"`{old}` stands {content.Split(old).Length - 1} times in {file}", nameof(old));
        return Write(file, content.Replace(old, text, StringComparison.Ordinal));
    }

    public LoadResult Load() => RuleSetLoader.Load(Folder, new DateOnly(2026, 11, 22));

    public void Dispose() => parent.Delete(recursive: true);
}
