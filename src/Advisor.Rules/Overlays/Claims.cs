using Advisor.Rules.Yaml;

namespace Advisor.Rules.Overlays;

/// <summary>Who changes what, so that the order of overlays never decides: two changes of one thing are an error.</summary>
internal sealed class Claims(Findings findings)
{
    private readonly List<(string[] Subject, Place Place)> made = [];

    /// <summary>Claims a thing with all that is in it.</summary>
    /// <param name="word">The author's word for it.</param>
    /// <param name="subject">What it is, from the whole to the part.</param>
    /// <returns>Whether nobody else changes it, or a part of it; otherwise that is reported.</returns>
    public bool Make(Word word, params string[] subject)
    {
        foreach (var (other, place) in made)
        {
            if (!Overlap(other, subject))
                continue;
            findings.Error(DiagnosticCodes.ConflictingChange, word.Place, $"`{word}` is changed twice", $"first in {place.Exactly}");
            return false;
        }
        made.Add((subject, word.Place));
        return true;
    }

    private static bool Overlap(string[] one, string[] other) => one.Zip(other).All(p => p.First == p.Second);
}
