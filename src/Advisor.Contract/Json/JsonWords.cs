namespace Advisor.Contract.Json;

/// <summary>A list of words that JSON may name, found by their bytes. Immutable.</summary>
internal sealed class JsonWords
{
    private readonly byte[][] quoted;
    private readonly (byte[] Word, int Place)[][] byLength;

    /// <summary>Encodes them.</summary>
    /// <param name="words">All different.</param>
    public JsonWords(IEnumerable<string> words)
    {
        // As they are escaped: a word that ended in a backslash would else end where the text goes on.
        var encoded = words.Select(JsonBytes.Inner).ToList();
        quoted = [.. encoded.Select(w => (byte[])[(byte)'"', .. w, (byte)'"'])];
        var longest = encoded.Select(w => w.Length).DefaultIfEmpty().Max();
        byLength = [.. Enumerable.Range(0, longest + 1).Select(length => encoded.Select((w, place) => (w, place)).Where(w => w.w.Length == length).ToArray())];
    }

    /// <summary>Takes a word of the list, most likely the next: lists are mostly told in their order.</summary>
    /// <param name="cursor">Where it is expected.</param>
    /// <param name="after">The place of the word before; -1: there was none.</param>
    /// <returns>Its place; -1: there is none of these, or it is written in another way than by itself.</returns>
    public int TakeNext(ref JsonCursor cursor, int after) =>
        after + 1 < quoted.Length && cursor.TryTake(quoted[after + 1]) ? after + 1 : Take(ref cursor);

    /// <summary>Takes a word of the list, whichever.</summary>
    /// <param name="cursor">Where it is expected.</param>
    /// <returns>Its place; -1: there is none of these, or it is written in another way than by itself.</returns>
    public int Take(ref JsonCursor cursor)
    {
        if (cursor.TryTakeText(out var text) && text.Length < byLength.Length)
            foreach (var (known, place) in byLength[text.Length])
                if (text.SequenceEqual(known))
                    return place;
        return -1;
    }
}
