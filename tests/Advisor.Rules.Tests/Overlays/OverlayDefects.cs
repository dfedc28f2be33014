using static Advisor.Rules.DiagnosticCodes;

namespace Advisor.Rules.Tests.Overlays;

/// <summary>The defects that must be found in what lies over sound rules.</summary>
internal static class OverlayDefects
{
    public static readonly Dictionary<string, (string Code, Action<OverlayFiles> Seed)> All = new(StringComparer.Ordinal)
    {
        ["no overlay.yaml"] = (Unreadable, f => f.Write("acme", "rules.yaml", "rules: []")),
        ["a questionnaire"] = (Misplaced, f => f.Overlay("acme", "").Write("acme", "questionnaire.yaml", "§questions: []")),
        ["unknown key"] = (UnknownKey, f => f.Overlay("acme", "§weigths: {}")),
        ["bad name"] = (BadId, f => f.Write("acme", "overlay.yaml", "name: §Acme_Inc\nversion: 1.0.0\n")),
        ["bad version"] = (BadVersion, f => f.Write("acme", "overlay.yaml", "name: acme\nversion: §1.0\n")),
        ["bad range"] = (BadVersionRange, f => f.Overlay("acme", "for: §1.x")),
        ["other rules"] = (WrongBase, f => f.Overlay("acme", "for: §'>=1.0.0 <1.2.3'")),
        ["technology again"] = (DuplicateId, f => f.Overlay("acme", "").Write("acme", "technologies/sqs.yaml", f.Below.Read("technologies/sqs.yaml").Replace("id: sqs", "id: §sqs", StringComparison.Ordinal))),
        ["rule again"] = (DuplicateId, f => f.Overlay("acme", "").Write("acme", "rules.yaml", Rule("§high-rate"))),
        ["weight of no rule"] = (NothingToChange, f => f.Overlay("acme", "weights: { §hihg-rate: 1 }")),
        ["no rule to disable"] = (NothingToChange, f => f.Overlay("acme", "disable: [§gone]")),
        ["no technology to state of"] = (NothingToChange, f => f.Overlay("acme", "facts: { §sqss: { browser: true } }")),
        ["no technology to refuse"] = (NothingToChange, f => f.Overlay("acme", $"not-allowed: {{ §queue: {OverlayFiles.Refusal} }}")),
        ["nothing to replace"] = (NothingToChange, f => f.Overlay("acme", "replace: { rules: [§mine] }").Write("acme", "rules.yaml", Rule("mine"))),
        ["replaced by nothing"] = (NothingInItsPlace, f => f.Overlay("acme", "replace: { technologies: [§sqs] }")),
        ["weight on another target"] = (NoSuchWeight, f => f.Overlay("acme", "weights: { outcome-awaited: { §sqs: 1 } }")),
        ["weight alone of targets"] = (NoSuchWeight, f => f.Overlay("acme", "weights: { §outcome-awaited: 1 }")),
        ["bad weight"] = (BadWeight, f => f.Overlay("acme", "weights: { outcome-awaited: { call: §6 } }")),
        ["unknown fact"] = (UnknownFact, f => f.Overlay("acme", "facts: { sqs: { §browsers: true } }")),
        ["refusal without source"] = (MissingKey, f => f.Overlay("acme", "not-allowed: { sqs: §{ because: Nobody may run it here. } }")),
        ["refusal without sentence"] = (NotASentence, f => f.Overlay("acme", "not-allowed: { sqs: { because: §no, sources: [eip] } }")),
        ["two weights"] = (ConflictingChange, f => f.Overlay("acme", "weights: { outcome-awaited: { call: 1 } }").Overlay("beta", "weights: { outcome-awaited: { §call: 1 } }")),
        ["weight of what is disabled"] = (ConflictingChange, f => f.Overlay("acme", "weights: { outcome-awaited: { call: 1 } }").Overlay("beta", "disable: [§outcome-awaited]")),
        ["two statements"] = (ConflictingChange, f => f.Overlay("acme", "facts: { sqs: { browser: true } }").Overlay("beta", "facts: { sqs: { §browser: true } }")),
        ["two refusals"] = (ConflictingChange, f => f.Overlay("acme", $"not-allowed: {{ sqs: {OverlayFiles.Refusal} }}").Overlay("beta", $"not-allowed: {{ §sqs: {OverlayFiles.Refusal} }}")),
        ["the same overlay"] = (ConflictingChange, f => f.Overlay("acme", "").Write("beta", "overlay.yaml", "name: §acme\nversion: 2.0.0\n")),
    };

    public static string Rule(string id) =>
        $"rules:\n  - id: {id}\n    when: {{ timing: sync }}\n    favours: {{ call: 1 }}\n    because: It is the custom here.\n    sources: [eip]\n";
}
