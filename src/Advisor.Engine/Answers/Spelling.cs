namespace Advisor.Engine.Answers;

/// <summary>Finds the unit that a misspelt one was meant to be.</summary>
internal static class Spelling
{
    /// <summary>The unit with the nearest spelling; null: none is near.</summary>
    public static Unit? Near(string text, IReadOnlyCollection<Unit> units) =>
        Nearest.To(text, units.SelectMany(u => u.Spellings.Append(u.Name))) is { } spelling
            ? units.First(u => u.Name == spelling || u.Spellings.Contains(spelling))
            : null;
}
