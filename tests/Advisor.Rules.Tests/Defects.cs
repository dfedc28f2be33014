using static Advisor.Rules.DiagnosticCodes;

namespace Advisor.Rules.Tests;

/// <summary>The defects that the loader must find, by what an author would say had happened.</summary>
internal static class Defects
{
    private const string Rules = "answers/timing.yaml";
    private const string Questions = "questionnaire.yaml";
    private const string Facts = "facts.yaml";
    private const string Sqs = "technologies/sqs.yaml";
    private const string Http = "technologies/http.yaml";
    private const string Queue = "styles/queue.yaml";
    private const string Retry = "practices/retry.yaml";

    public static readonly Dictionary<string, Defect> All = new(StringComparer.Ordinal)
    {
        // -- files and syntax
        ["no ruleset.yaml"] = new(Unreadable, f => f.Delete("ruleset.yaml"), "rules/ruleset.yaml:1:1"),
        ["no questionnaire"] = new(Unreadable, f => f.Delete(Questions), "rules/questionnaire.yaml:1:1"),
        ["link to nowhere"] = new(Unreadable, f => File.CreateSymbolicLink(f.PathOf("answers/gone.yaml"), "nowhere.yaml"), "rules/answers/gone.yaml:1:1"),
        ["link to itself"] = new(Unreadable, f => File.CreateSymbolicLink(f.PathOf("answers/loop.yaml"), "loop.yaml"), "rules/answers/loop.yaml:1:1"),
        ["folder inside itself"] = new(Unreadable, f => Directory.CreateSymbolicLink(f.PathOf("answers/up"), f.Folder), "rules/answers/up:1:1"),
        ["huge file"] = new(TooLarge, f => f.Write("answers/huge.yaml", new string(' ', (1 << 20) + 1)), "rules/answers/huge.yaml:1:1"),
        ["endless file"] = new(TooLarge, f => File.CreateSymbolicLink(f.PathOf("answers/zero.yaml"), "/dev/zero"), "rules/answers/zero.yaml:1:1"),
        ["Latin-1 file"] = new(NotUtf8, f => f.Write("answers/latin.yaml", [(byte)'\n', (byte)'#', (byte)' ', 0xE4, (byte)'\n']), "rules/answers/latin.yaml:2:3"),
        ["open quote"] = new(Syntax, f => f.Write("answers/x.yaml", "rules:\n  - id: §'open\n")),
        ["open bracket"] = new(Syntax, f => f.Write("answers/x.yaml", "rules: §[ a\nsources: b\n")),
        ["tab"] = new(Syntax, f => f.Write("answers/x.yaml", "rules:\n§\t- id: a\n")),
        ["colon in plain text"] = Defect.Of(Syntax, Rules, "Calls pile up.", "Calls pile up§: sadly."),
        ["deep nesting"] = new(TooDeep, f => f.Write("answers/x.yaml", $"rules: {new string('[', 31)}§{new string('[', 100_000)}")),
        ["alias bomb"] = new(Alias, f => f.Write("answers/x.yaml", "rules: §&a [x, x]\n")),
        ["key twice"] = Defect.Of(DuplicateKey, Sqs, "vendor: Amazon Web Services", "vendor: Amazon Web Services\n§vendor: AWS"),
        ["empty file"] = new(NotOneDocument, f => f.Write("answers/x.yaml", ""), "rules/answers/x.yaml:1:1"),
        ["only a comment"] = new(NotOneDocument, f => f.Write("answers/x.yaml", "# later\n"), "rules/answers/x.yaml:1:1"),
        ["two documents"] = new(NotOneDocument, f => f.Write("answers/x.yaml", "rules: []\n§---\nrules: []\n")),
        ["yml"] = new(IgnoredFile, f => f.Write("answers/x.yml", "rules: []"), "rules/answers/x.yml:1:1"),

        ["note of an editor"] = new(IgnoredFile, f => f.Write("answers/timing.yaml~", "rules: []"), "rules/answers/timing.yaml~:1:1"),
        ["rules as JSON"] = new(IgnoredFile, f => f.Write("answers/x.json", "{}"), "rules/answers/x.json:1:1"),
        ["technology in a misspelt folder"] = new(Misplaced, f => { f.Write("technologie/sqs.yaml", f.Read(Sqs)); f.Delete(Sqs); }, "rules/technologie/sqs.yaml:1:1"),
        ["style beside its folder"] = new(Misplaced, f => { f.Write("queue.yaml", f.Read(Queue)); f.Delete(Queue); }, "rules/queue.yaml:1:1"),
        ["cases in a misspelt folder"] = new(Misplaced, f => f.Write("case/plain.yaml", Cases.CaseFiles.Sound), "rules/case/plain.yaml:1:1"),

        // -- shape
        ["unknown key of a rule"] = Defect.Of(UnknownKey, Rules, "recommends: [retry]", "§recomends: [retry]"),
        ["unknown key of a technology"] = Defect.Of(UnknownKey, Sqs, "strengths:", "§strenghts:"),
        ["options of an amount"] = Defect.Of(UnknownKey, Questions, "type: per_second", "type: per_second\n    §options: { a: b }"),
        ["missing name"] = Defect.Of(MissingKey, Http, "id: http\nname: HTTP", "§id: http"),
        ["missing id of a technology"] = Defect.Of(MissingKey, Http, "id: http\nname: HTTP", "§name: HTTP"),
        ["missing id of a rule"] = Defect.Of(MissingKey, Rules, "- id: high-rate\n    when:", "- §when:"),
        ["missing title of a source"] = Defect.Of(MissingKey, Rules, "{ title: Calls, url:", "§{ url:"),
        ["text for a list"] = Defect.Of(WrongNode, Sqs, "strengths: [no servers]", "strengths: §no servers"),
        ["list for text"] = Defect.Of(WrongNode, Sqs, "vendor: Amazon Web Services", "vendor: §[Amazon]"),
        ["list for a mapping"] = Defect.Of(WrongNode, Rules, "when: { rate: { at-least: 1000 } }", "when: §[rate]"),
        ["list of targets without weights"] = Defect.Of(WrongNode, Rules, "favours: { call: 4 }", "favours: §[call]"),
        ["nothing for text"] = Defect.Of(WrongNode, Sqs, "vendor: Amazon Web Services", "vendor: §~"),
        ["targets in the file of a technology"] = Defect.Of(WrongNode, Sqs, "favours: 2", "favours: §{ sqs: 2 }"),
        ["blank text"] = Defect.Of(Empty, Sqs, "vendor: Amazon Web Services", "vendor: §' '"),
        ["empty list of options"] = Defect.Of(Empty, Rules, "replay: { lacks: long }", "replay: { lacks: §[] }"),
        ["empty alternative"] = Defect.Of(Empty, Retry, "- { timing: sync }", "- §{}"),
        ["capital letters in an id"] = Defect.Of(BadId, Rules, "id: high-rate", "id: §High-Rate"),
        ["id is not the file's name"] = Defect.Of(FileName, Http, "id: http", "id: §https"),
        ["rule twice"] = Defect.Of(DuplicateId, Rules, "- id: high-rate", "- id: §outcome-awaited"),
        ["question twice"] = Defect.Of(DuplicateId, Questions, "- id: latency", "- id: §payload\n    ask: Again?\n    type: bytes\n  - id: latency"),
        ["source twice"] = new(DuplicateId, f => f.Write("terms.yaml", "sources:\n  §eip: { title: A, url: \"https://example.org/\" }\n")),
        ["technology called like a style"] = new(DuplicateId,
            f => f.Write("technologies/call.yaml", f.Read(Http).Replace("id: http", "id: §call", StringComparison.Ordinal))),
        ["option twice"] = Defect.Of(DuplicateEntry, Rules, "recommends: [retry]", "recommends: [retry, §retry]"),
        ["source cited twice"] = Defect.Of(DuplicateEntry, Sqs, "[quotas, eip]", "[quotas, §quotas]"),

        // -- references
        ["unknown question"] = Defect.Of(UnknownQuestion, Rules, "when: { rate: { at-least: 1000 } }", "when: { §rates: { at-least: 1000 } }"),
        ["unknown question in a relation"] = Defect.Of(UnknownQuestion, Rules, "{ has-answer: platform }", "{ has-answer: §platforn }"),
        ["unknown option"] = Defect.Of(UnknownOption, Rules, "when: { timing: async,", "when: { timing: §asnyc,"),
        ["unknown option of a fact"] = Defect.Of(UnknownOption, Sqs, "replay: short", "replay: §shrot"),
        ["unknown option of a fact condition"] = Defect.Of(UnknownOption, Rules, "{ lacks: long }", "{ lacks: [§lnog] }"),
        ["unknown style"] = Defect.Of(UnknownStyle, Http, "styles: [call]", "styles: [call, §queu]"),
        ["unknown technology"] = Defect.Of(UnknownTechnology, Retry, "technologies: [http]", "technologies: [§htttp]"),
        ["unknown technology as an answer"] = Defect.Of(UnknownTechnology, Rules, "when: { timing: sync,", "when: { in_use: [http, §sqss],"),
        ["unknown practice recommended"] = Defect.Of(UnknownPractice, Rules, "recommends: [retry]", "recommends: [§rety]"),
        ["unknown practice of a failure mode"] = Defect.Of(UnknownPractice, Queue,
            "omission: { shows-as: silence, detected-by: a clock, practices: [retry]", "omission: { shows-as: silence, detected-by: a clock, practices: [§rety]"),
        ["unknown practice that conflicts"] = Defect.Of(UnknownPractice, Retry, "conflicts-with: [give-up]", "conflicts-with: [§giveup2]"),
        ["unknown practice that goes with it"] = Defect.Of(UnknownPractice, Retry, "goes-with: [give-up]", "goes-with: [§giveup2]"),
        ["unknown fact"] = Defect.Of(UnknownFact, Http, "browser: true", "§browsers: true"),
        ["unknown fact in a condition"] = Defect.Of(UnknownFact, Rules, "replay: { lacks: long }", "§replays: { lacks: long }"),
        ["unknown source"] = Defect.Of(UnknownSource, Retry, "sources: [eip]", "sources: [§eipp]"),
        ["unknown source of a limit"] = Defect.Of(UnknownSource, Sqs, "source: quotas", "source: §quota"),
        ["unknown question type"] = Defect.Of(UnknownQuestionType, Questions, "type: milliseconds", "type: §millisecond"),
        ["unknown fact type"] = Defect.Of(UnknownFactType, Facts, "type: flag", "type: §flags"),
        ["unknown target"] = Defect.Of(UnknownTarget, Rules, "favours: { call: 4 }", "favours: { §cal: 4 }"),
        ["unknown target ruled out"] = Defect.Of(UnknownTarget, Rules, "rules-out: [call]", "rules-out: [§cal]"),
        ["unknown failure mode"] = Defect.Of(UnknownFailureMode, Queue,
            "failure-modes:", "failure-modes:\n  §crashes: { shows-as: a, detected-by: b, practices: [], residual: c }"),
        ["unknown placeholder"] = Defect.Of(UnknownPlaceholder, Rules, "because: Calls pile up.", "because: §Calls pile up at {rate}."),
        ["open brace"] = Defect.Of(UnknownPlaceholder, Rules, "because: Calls pile up.", "because: §Calls pile up {answer.rate."),
        ["two braces"] = Defect.Of(UnknownPlaceholder, Rules, "because: Calls pile up.", "because: §Calls pile up at {{answer.rate}}."),
        ["placeholder of a question that is not read"] = Defect.Of(UnknownPlaceholder, Rules, "because: Calls pile up.", "because: §Calls of {answer.payload} pile up."),
        ["placeholder of a fact that is not asked for"] = Defect.Of(UnknownPlaceholder, Rules,
            "because: It runs there already.", "because: §It runs {fact.schema} there."),
        ["technology in a rule about styles"] = Defect.Of(UnknownPlaceholder, Rules, "because: Calls pile up.", "because: §Calls pile up in {technology}."),

        // -- values
        ["not an amount"] = Defect.Of(BadAmount, Rules, "{ rate: { at-least: 1000 } }", "{ rate: { at-least: §many } }"),
        ["wrong unit"] = Defect.Of(BadAmount, Rules, "{ rate: { at-least: 1000 } }", "{ rate: { at-least: §10 KB } }"),
        ["bad amount of a fact"] = Defect.Of(BadAmount, Sqs, "value: 1 MiB", "value: §1 MiBs"),
        ["range without bounds"] = Defect.Of(BadRange, Rules, "{ rate: { at-least: 1000 } }", "{ rate: §{} }"),
        ["negative bound"] = Defect.Of(BadRange, Rules, "{ rate: { at-least: 1000 } }", "{ rate: { at-least: §-1 } }"),
        ["bounds the wrong way round"] = Defect.Of(BadRange, Rules, "{ rate: { at-least: 1000 } }", "{ rate: §{ at-least: 1000, below: 10 } }"),
        ["nothing between bounds"] = Defect.Of(BadRange, Rules, "{ rate: { at-least: 1000 } }", "{ rate: §{ at-least: 1000, below: 1k/s } }"),
        ["below nothing"] = Defect.Of(BadRange, Rules, "{ rate: { at-least: 1000 } }", "{ rate: §{ below: 0 } }"),
        ["two lower bounds"] = Defect.Of(BadRange, Rules, "{ rate: { at-least: 1000 } }", "{ rate: { above: 1, §at-least: 1000 } }"),
        ["weight of 6"] = Defect.Of(BadWeight, Rules, "favours: { call: 4 }", "favours: { call: §6 }"),
        ["weight of 0"] = Defect.Of(BadWeight, Sqs, "favours: 2", "favours: §0"),
        ["weight with a nought"] = Defect.Of(BadWeight, Rules, "favours: { call: 4 }", "favours: { call: §04 }"),
        ["weight in words"] = Defect.Of(BadWeight, Rules, "opposes: { queue: 3 }", "opposes: { queue: §much }"),
        ["day that never was"] = Defect.Of(BadDate, "sources.yaml", "2003-10-10", "§2003-02-30"),
        ["date as spoken"] = Defect.Of(BadDate, Sqs, "source: quotas, as-of: 2026-08-20", "source: quotas, as-of: §20 August 2026"),
        ["day to come"] = Defect.Of(FutureDate, "sources.yaml", "2003-10-10", "§2026-11-24"),
        ["month to come of a limit"] = Defect.Of(FutureDate, Sqs, "source: quotas, as-of: 2026-08-20", "source: quotas, as-of: §2026-12"),
        ["year to come of a practice"] = Defect.Of(FutureDate, "practices/give-up.yaml", "url: \"http://example.org/give-up\"", "url: \"http://example.org/give-up\", as-of: §2027"),
        ["relative address"] = Defect.Of(BadUrl, "practices/give-up.yaml", "\"http://example.org/give-up\"", "§/give-up"),
        ["address of a file"] = Defect.Of(BadUrl, "practices/give-up.yaml", "\"http://example.org/give-up\"", "§\"file:///etc/passwd\""),
        ["address of a script"] = Defect.Of(BadUrl, "practices/give-up.yaml", "\"http://example.org/give-up\"", "§\"javascript:alert(1)\""),
        ["version of two parts"] = Defect.Of(BadVersion, "ruleset.yaml", "version: 1.2.3", "version: §1.2"),
        ["order in words"] = Defect.Of(BadValue, Queue, "order: 2", "order: §second"),
        ["rules-out: false"] = Defect.Of(BadValue, Rules, "rules-out: true", "rules-out: §false"),
        ["flag that is neither"] = Defect.Of(WrongFact, Http, "browser: true", "browser: §maybe"),
        ["list for a choice"] = Defect.Of(WrongFact, Sqs, "replay: short", "replay: §[short]"),
        ["limit without source"] = Defect.Of(LimitWithoutSource, Sqs,
            "throughput: { value: 3000, source: eip, as-of: 2026-08-20 }", "§throughput: { value: 3000, as-of: 2026-08-20 }"),
        ["limit alone"] = Defect.Of(LimitWithoutSource, Sqs, "throughput: { value: 3000, source: eip, as-of: 2026-08-20 }", "§throughput: 3000"),
        ["limit without date"] = new(LimitWithoutDate, f => f.Change(Sqs, "as-of: 2026-08-20 }\n  throughput", "as-of: 2026-08-20 }\n  §throughput")
            .Change(Sqs, "source: eip, as-of: 2026-08-20", "source: { title: Talk, url: \"https://example.org/\" }")),
        ["range of a choice"] = Defect.Of(UnfitCondition, Rules, "when: { timing: async,", "when: { timing: §{ above: 1 },"),
        ["option of an amount"] = Defect.Of(UnfitCondition, Rules, "{ rate: { at-least: 1000 } }", "{ rate: §1000 }"),
        ["range of a set"] = Defect.Of(UnfitCondition, Rules, "replay: { lacks: long }", "replay: §{ above: 1 }"),
        ["condition on text"] = Defect.Of(UnfitCondition, Rules, "replay: { lacks: long }", "§schema: OpenAPI"),
        ["below the answer of a set"] = Defect.Of(UnfitRelation, Rules, "replay: { lacks: long }", "replay: { below-answer: §payload }"),
        ["bytes against messages a second"] = Defect.Of(UnfitRelation, Rules, "throughput: { at-least: 10 }", "throughput: { below-answer: §payload }"),
        ["options that never meet"] = Defect.Of(UnfitRelation, Rules, "{ has-answer: platform }", "{ has-answer: §timing }"),
        ["named in no technologies"] = Defect.Of(UnfitRelation, Rules, "{ named-in: in_use }", "{ named-in: §platform }"),

        // -- rules
        ["no reason"] = Defect.Of(RuleWithoutReason, Rules,
            "- id: high-rate\n    when: { rate: { at-least: 1000 } }\n    rules-out: [call]\n    because: Calls pile up.",
            "- §id: high-rate\n    when: { rate: { at-least: 1000 } }\n    rules-out: [call]"),
        ["blank reason"] = Defect.Of(RuleWithoutReason, Rules, "because: Calls pile up.", "because: §''"),
        ["no source"] = Defect.Of(RuleWithoutSource, Sqs, "sources: [quotas, eip]", "sources: §[]"),
        ["no sources"] = new(RuleWithoutSource, f => f.Change(Sqs, "- id: sqs-waits", "- §id: sqs-waits").Change(Sqs, "    sources: [quotas, eip]", "")),
        ["no effect"] = Defect.Of(RuleWithoutEffect, Rules,
            "- id: high-rate\n    when: { rate: { at-least: 1000 } }\n    rules-out: [call]", "- §id: high-rate\n    when: { rate: { at-least: 1000 } }"),
        ["two effects on one style"] = Defect.Of(TwoEffects, Rules, "opposes: { queue: 3 }", "opposes: { queue: 3, §call: 1 }"),
        ["two effects on its technology"] = Defect.Of(TwoEffects, Sqs, "favours: 2", "favours: 2\n    §opposes: 1"),
        ["styles and technologies"] = Defect.Of(MixedTargets, Rules, "opposes: { queue: 3 }", "opposes: { §sqs: 3 }"),
        ["styles and two technologies"] = Defect.Of(MixedTargets, Rules, "opposes: { queue: 3 }", "opposes: { §http: 3, sqs: 3 }"),
        ["where on styles"] = Defect.Of(WhereOnStyles, Rules, "opposes: { queue: 3 }", "opposes: { queue: 3 }\n    §where: { browser: true }"),
        ["within on styles"] = Defect.Of(WhereOnStyles, Rules, "opposes: { queue: 3 }", "opposes: { queue: 3 }\n    §within: [queue]"),
        ["small first letter"] = Defect.Of(NotASentence, Rules, "because: Calls pile up.", "because: §calls pile up."),
        ["two full stops"] = Defect.Of(NotASentence, Rules, "because: Calls pile up.", "because: §Calls pile up.."),
        ["reason that begins with because"] = Defect.Of(NotASentence, Rules, "because: Calls pile up.", "because: §Because calls pile up."),
        ["reason of one word"] = Defect.Of(NotASentence, Rules, "because: Calls pile up.", "because: §Overload."),
        ["reason without a letter"] = Defect.Of(NotASentence, Rules, "because: Calls pile up.", "because: §."),
        ["no full stop"] = Defect.Of(NotASentence, Rules, "because: Calls pile up.", "because: §Calls pile up"),
        ["bare weight without conditions"] = Defect.Of(EffectOnEverything, Rules, "rules-out: [call]", "§opposes: 2"),
        ["technology outside its styles"] = Defect.Of(OutsideItsStyles, Sqs, "within: [queue]", "within: [queue, §call]"),

        // -- the set as a whole
        ["failure mode missing"] = new(MissingFailureMode,
            f => f.Write(Queue, string.Concat(RuleFiles.Style("queue", 2).Split('\n').Where(l => !l.StartsWith("  timing", StringComparison.Ordinal))
                .Select(l => l + "\n")).Replace("  crash:", "  §crash:", StringComparison.Ordinal))),
        ["technology without style"] = Defect.Of(TechnologyWithoutStyle, Http, "styles: [call]", "styles: §[]"),
        ["style without technology"] = new(StyleWithoutTechnology, f => f.Write("styles/stream.yaml", RuleFiles.Style("§stream", 3)
            .Replace("A §stream", "A stream", StringComparison.Ordinal).Replace("by §stream", "by stream", StringComparison.Ordinal))),
        ["question that nothing reads"] = Defect.Of(UnreadQuestion, Questions,
            "- id: latency", "- id: §network\n    ask: What lies between?\n    type: milliseconds\n  - id: latency"),
        ["two technologies of one name"] = Defect.Of(DuplicateName, Sqs, "name: Amazon SQS", "name: §http"),
        ["shared source that nothing cites"] = Defect.Of(UnusedSource, "sources.yaml", "sources:\n", "sources:\n  §old: { title: Old, url: \"https://example.org/old\" }\n"),
        ["source of a style that nothing cites"] = new(UnusedSource,
            f => f.Write(Queue, f.Read(Queue) + "sources:\n  §old: { title: Old, url: \"https://example.org/old\" }\n")),
        ["rule that no technology meets"] = Defect.Of(RuleWithoutTechnology, Rules,
            "where: { platforms: { has-answer: platform },", "§where: { replay: long, platforms: { has-answer: platform },").WithoutLacks(),
    };

    private static Defect WithoutLacks(this Defect defect) =>
        defect with { Seed = f => { f.Change(Rules, ", replay: { lacks: long }", ""); defect.Seed(f); } };
}
