using System.Collections.Immutable;
using Advisor.Engine.Knowledge;
using Advisor.Rules.Format;
using Advisor.Rules.Yaml;

namespace Advisor.Rules.Reading;

/// <summary>Reads how the five ways to fail show in a style.</summary>
internal sealed class FailureModeReader(Vocabulary known, Findings findings)
{
    /// <summary>The usual fault classes of distributed systems, the most benign first (Cristian 1991; Tanenbaum and van Steen).</summary>
    public static readonly string[] Modes = ["crash", "omission", "timing", "response", "arbitrary"];

    public ImmutableArray<FailureMode> Read(Mapping map)
    {
        foreach (var (key, _) in map.Entries)
            if (!Modes.Contains(key.Text))
                findings.Error(DiagnosticCodes.UnknownFailureMode, key.Place, $"unknown failure mode `{key}`",
                    Suggestion.For(key.Text, Modes) ?? $"they are {string.Join(", ", Modes)}");
        foreach (var mode in Modes)
            if (map.Find(mode) is null)
                findings.Error(DiagnosticCodes.MissingFailureMode, map.Place, $"failure mode `{mode}` is missing");
        return [.. Modes.Select(map.Find).OfType<Entry>().Select(ReadOne).OfType<FailureMode>()];
    }

    private FailureMode? ReadOne(Entry entry)
    {
        if (Fields.Of(entry.Value, EntityFormat.FailureMode, findings) is not { } fields)
            return null;
        var shows = fields.Text("shows-as");
        var detected = fields.Text("detected-by");
        var residual = fields.Text("residual");
        var practices = fields.Texts("practices");
        foreach (var practice in practices)
            known.Practices.Check(practice, findings);
        return shows is null || detected is null || residual is null
            ? null : new(entry.Key.Text, shows.Value.Text, detected.Value.Text, [.. practices.Select(p => p.Text)], residual.Value.Text);
    }
}
