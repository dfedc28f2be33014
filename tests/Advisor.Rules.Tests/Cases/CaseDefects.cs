using static Advisor.Rules.DiagnosticCodes;

namespace Advisor.Rules.Tests.Cases;

/// <summary>The defects that the loader of cases must find.</summary>
internal static class CaseDefects
{
    public static readonly Dictionary<string, Defect> All = new(StringComparer.Ordinal)
    {
        ["unknown question"] = Of(UnknownQuestion, "timing: sync", "§timming: sync"),
        ["unknown option"] = Of(UnknownOption, "timing: sync", "timing: §snyc"),
        ["unknown option in a list"] = Of(UnknownOption, "platform: [aws]", "platform: [aws, §azur]"),
        ["unknown technology in use"] = Of(UnknownTechnology, "in_use: null", "in_use: [§httpp]"),
        ["amount in the wrong unit"] = Of(BadAnswer, "payload: 20 KB", "payload: §20 s"),
        ["negative amount"] = Of(BadAnswer, "rate: 10", "rate: §-10"),
        ["list for a choice"] = Of(BadAnswer, "timing: sync", "timing: §[sync, async]"),
        ["mapping for a choice"] = Of(BadAnswer, "timing: sync", "timing: §{ is: sync }"),
        ["no answers"] = new(Empty, f => f.WriteCases("- id: a\n  source: { title: A, publisher: B, where: C, says: D }\n  scenario: S.\n"
            + "  answers: §{}\n  expect: { style: [call] }\n  strength: derived\n")),
        ["unknown style"] = Of(UnknownStyle, "style: [call]", "style: [call, §cal]"),
        ["unknown style refused"] = Of(UnknownStyle, "not_styles: [queue]", "not_styles: [§queu]"),
        ["unknown technology"] = Of(UnknownTechnology, "technologies: [http]\n", "technologies: [http, §htp]\n"),
        ["expected and refused"] = Of(Contradiction, "not_styles: [queue]", "not_styles: [§call]"),
        ["technology of another style"] = Of(Contradiction, "technologies: [http]\n", "technologies: [http, §sqs]\n", "not_technologies: [sqs]", ""),
        ["unknown strength"] = Of(UnknownStrength, "strength: explicit", "strength: §strong"),
        ["hardness in words"] = Of(BadValue, "strength: explicit", "strength: explicit\n  hard: §very"),
        ["unknown key"] = Of(UnknownKey, "not_styles:", "§not-styles:"),
        ["no scenario"] = Of(MissingKey, "- id: a-call", "- §id: a-call", "  scenario: Somebody waits.\n", ""),
        ["no source"] = new(MissingKey, f => f.WriteCases("- §id: a\n  scenario: S.\n  answers: { timing: sync }\n  expect: { style: [call] }\n  strength: derived\n")),
        ["case twice"] = new(DuplicateId, f => f.WriteCases(CaseFiles.Sound)
            .WriteCases(CaseFiles.Sound.Replace("id: a-call", "id: §a-call", StringComparison.Ordinal), "second.yaml")),
        ["not a list"] = new(WrongNode, f => f.WriteCases("§cases: []\n")),
        ["no cases in a file"] = new(Empty, f => f.WriteCases("§[]\n")),
        ["not YAML"] = new(Syntax, f => f.WriteCases("- id: §'a\n")),
    };

    private static Defect Of(string code, params string[] changes) => new(code, files =>
    {
        var text = CaseFiles.Sound;
        for (var i = 0; i < changes.Length; i += 2)
            text = text.Replace(changes[i], changes[i + 1], StringComparison.Ordinal);
        files.WriteCases(text);
    });
}
