namespace Advisor.Rules.Tests.Cases;

/// <summary>What a test needs to write cases for the small rule set.</summary>
internal static class CaseFiles
{
    /// <summary>A sound case of the small rule set, for which a call is the answer.</summary>
    public const string Sound = """
        - id: a-call
          source:
            title: Calls
            publisher: Us
            where: https://example.org/calls
            says: Call.
          scenario: Somebody waits.
          answers:
            timing: sync
            payload: 20 KB
            rate: 10
            latency: 0.5 s
            platform: [aws]
            in_use: null
          expect:
            style: [call]
            technologies: [http]
            not_styles: [queue]
            not_technologies: [sqs]
          strength: explicit

        """;

    public static RuleFiles WriteCases(this RuleFiles files, string text, string file = "plain.yaml") => files.Write($"cases/{file}", text);

    public static Rules.Cases.CaseLoadResult LoadCases(this RuleFiles files) =>
        Rules.Cases.CaseLoader.Load(files.PathOf("cases"), files.Load().RuleSet!);
}
