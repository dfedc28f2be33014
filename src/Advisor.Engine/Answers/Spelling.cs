namespace Advisor.Engine.Answers;

/// <summary>Finds the unit that a misspelt one was meant to be.</summary>
internal static class Spelling
{
    /// <summary>
    /// The unit with the nearest spelling that begins with the same letter, since another letter is another scale; null: none is near, or two of
    /// different size equally so.
    /// </summary>
    public static Unit? Near(string text, IReadOnlyCollection<Unit> units)
    {
        var spellings = units.SelectMany(u => u.Spellings.Append(u.Name).Select(s => (Unit: u, Spelling: s)))
            .Where(s => text.StartsWith(s.Spelling[..1], StringComparison.OrdinalIgnoreCase)).ToList();
        if (Nearest.To(text, spellings.Select(s => s.Spelling)) is not { } found)
            return null;
        var least = Nearest.Steps(text, found);
        var equal = spellings.Where(s => Nearest.Steps(text, s.Spelling) == least).Select(s => s.Unit).ToList();
        return equal.All(u => u.Name[0] == equal[0].Name[0] && u.Size < 2 * equal[0].Size && equal[0].Size < 2 * u.Size) ? equal[0] : null;
    }
}
