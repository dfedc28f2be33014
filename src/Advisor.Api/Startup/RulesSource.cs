using Advisor.Rules;

namespace Advisor.Api.Startup;

/// <summary>Where the rules come from; the section <c>Rules</c> of the configuration.</summary>
/// <param name="Folder">The full path of their folder.</param>
/// <param name="Overlays">The full paths of the folders that are laid over them.</param>
/// <param name="Reload">Whether changed files are taken while the service runs; true unless configured.</param>
internal sealed record RulesSource(string Folder, IReadOnlyList<string> Overlays, bool Reload)
{
    /// <summary>Reads the section <c>Rules</c>.</summary>
    /// <param name="source">What is configured soundly, and the defaults for the rest.</param>
    /// <returns>A sentence for each value that makes no sense, and for each folder that is not there.</returns>
    public static IReadOnlyList<string> Read(IConfiguration configuration, out RulesSource source)
    {
        var reload = true;
        var faults = new List<string>();
        if (configuration["Rules:Reload"] is { Length: > 0 } text && !bool.TryParse(text, out reload))
            faults.Add($"`Rules:Reload` is `{text}`; it must be true or false");
        var overlays = configuration.GetSection("Rules:Overlays").Get<string[]>() ?? [];
        source = new(RulesFolder.Find(configuration["Rules:Folder"]), [.. overlays.Where(o => !string.IsNullOrWhiteSpace(o)).Select(Path.GetFullPath)], reload);
        if (!Directory.Exists(source.Folder))
            faults.Add($"There is no folder `{source.Folder}`; name another with `Rules:Folder`");
        faults.AddRange(source.Overlays.Where(o => !Directory.Exists(o)).Select(o => $"There is no folder `{o}`; name another in `Rules:Overlays`"));
        return faults;
    }

    /// <summary>Reads and checks them; warnings include dates still to come.</summary>
    public LoadResult Load() => RuleSetLoader.Load(Folder, Overlays, DateOnly.FromDateTime(DateTime.UtcNow));

    /// <summary>Begins to watch their files; null: nothing is reloaded.</summary>
    public FolderChanges? Watch() => Reload ? new([Folder, .. Overlays]) : null;
}
