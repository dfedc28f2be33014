using Advisor.Rules.Yaml;

namespace Advisor.Rules.Reading;

/// <summary>
/// The ids of one kind and what they stand for. Filled before anything refers to them. An id whose own definition is broken stays known, with
/// nothing behind it, so that one fault does not bring others.
/// </summary>
/// <param name="kind">What the ids stand for, for messages.</param>
/// <param name="unknownCode">The code of a reference to an id that is not here.</param>
internal sealed class Register<T>(string kind, string unknownCode)
    where T : class
{
    private readonly Dictionary<string, (Word Id, T? Value)> entries = new(StringComparer.Ordinal);

    /// <summary>Whether ids may be missing because a file could not be read.</summary>
    public bool IsIncomplete { get; private set; }

    /// <summary>The ids in the order in which they were declared.</summary>
    public IEnumerable<string> Ids => entries.Keys;

    public bool Contains(string id) => entries.ContainsKey(id);

    /// <summary>Says that ids are missing because a file could not be read: unknown ones are no finding any more.</summary>
    public void MarkIncomplete() => IsIncomplete = true;

    /// <summary>Makes an id known.</summary>
    /// <returns>Whether the id is new; otherwise it is reported.</returns>
    public bool Declare(Word id, T? value, Findings findings)
    {
        if (entries.TryAdd(id.Text, (id, value)))
            return true;
        ReportDuplicate(id, entries[id.Text].Id.Place, findings);
        return false;
    }

    /// <summary>Reports an id that this register has already, though another one is about to take it.</summary>
    public bool IsTaken(Word id, Findings findings)
    {
        if (!entries.TryGetValue(id.Text, out var first))
            return false;
        ReportDuplicate(id, first.Id.Place, findings);
        return true;
    }

    /// <summary>Makes an id known that its broken file would have declared.</summary>
    public void DeclareBroken(string id, Place place) => entries.TryAdd(id, (new(id, place), null));

    /// <summary>What the id stands for; null where its definition is broken or it is unknown.</summary>
    public T? Find(string id) => entries.GetValueOrDefault(id).Value;

    /// <summary>Where the id was declared.</summary>
    public Place PlaceOf(string id) => entries[id].Id.Place;

    /// <summary>Reports an unknown id.</summary>
    /// <returns>Whether the id is known, even if broken.</returns>
    public bool Check(Word id, Findings findings)
    {
        if (entries.ContainsKey(id.Text))
            return true;
        if (!IsIncomplete)
            findings.Error(unknownCode, id.Place, $"unknown {kind} `{id}`", Suggestion.For(id.Text, entries.Keys));
        return false;
    }

    private void ReportDuplicate(Word id, Place first, Findings findings) =>
        findings.Error(DiagnosticCodes.DuplicateId, id.Place, $"{kind} `{id}` again",
            $"first in {first.Exactly}{(FolderOf(first) == FolderOf(id.Place) ? "" : "; list it under `replace` in overlay.yaml to replace that")}");

    private static string FolderOf(Place place) => place.File.Split('/')[0];
}
