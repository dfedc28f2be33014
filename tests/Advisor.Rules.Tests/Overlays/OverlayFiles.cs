namespace Advisor.Rules.Tests.Overlays;

/// <summary>The small rule set with folders laid over it, of which each test writes its own.</summary>
internal sealed class OverlayFiles : IDisposable
{
    public const string Refusal = "{ because: Nobody may run it here., sources: [eip] }";

    private readonly HashSet<string> overlays = new(StringComparer.Ordinal);

    public RuleFiles Below { get; } = new();

    /// <summary>Writes <c>overlay.yaml</c>; <c>§</c> stands where a finding must point.</summary>
    public OverlayFiles Overlay(string name, string text, string version = "1.0.0") =>
        Write(name, "overlay.yaml", $"name: {name}\nversion: {version}\n{text}\n");

    /// <summary>Writes a file of an overlay.</summary>
    public OverlayFiles Write(string overlay, string file, string text)
    {
        overlays.Add(overlay);
        Below.Write($"../{overlay}/{file}", text);
        return this;
    }

    public string Marked => Below.Marked!.Replace("rules/../", "", StringComparison.Ordinal);

    public LoadResult Load(bool reversed = false)
    {
        var folders = overlays.Order(StringComparer.Ordinal).Select(o => Path.Combine(Below.Folder, "..", o));
        return RuleSetLoader.Load(Below.Folder, [.. reversed ? folders.Reverse() : folders], new DateOnly(2026, 11, 22));
    }

    public void Dispose() => Below.Dispose();
}
