using Advisor.Rules;

namespace Advisor.Cli.Commands;

/// <summary>Where the rules of a command lie.</summary>
/// <param name="Rules">Their folder.</param>
/// <param name="Overlays">The folders that are laid over it.</param>
internal sealed record RuleFolders(string Rules, IReadOnlyList<string> Overlays)
{
    /// <summary>All of them, the rules first.</summary>
    public IEnumerable<string> All => [Rules, .. Overlays];

    /// <summary>Reads and checks the rules; warnings include dates still to come.</summary>
    public LoadResult Load() => RuleSetLoader.Load(Rules, Overlays, DateOnly.FromDateTime(DateTime.UtcNow));
}
