using System.Text;

namespace Advisor.Contract.Json;

/// <summary>A list of words that JSON may name, found by their bytes. Immutable.</summary>
internal sealed class JsonWords
{
    private readonly byte[][] encoded;
    private readonly (byte[] Word, int Place)[][] byLength;

    /// <summary>Encodes them.</summary>
    /// <param name="words">All different.</param>
    public JsonWords(IEnumerable<string> words)
    {
        encoded = [.. words.Select(Encoding.UTF8.GetBytes)];
        var longest = encoded.Select(w => w.Length).DefaultIfEmpty().Max();
        byLength = [.. Enumerable.Range(0, longest + 1).Select(length => encoded.Select((w, place) => (w, place)).Where(w => w.w.Length == length).ToArray())];
    }

    /// <summary>The place of a word.</summary>
    /// <param name="word">As it is written, without its quotation marks: an escaped word is none of these.</param>
    /// <param name="after">Where it is looked for first: lists are mostly told in their order.</param>
    /// <returns>-1: it is none of these, or written in another way than by itself.</returns>
    public int Find(ReadOnlySpan<byte> word, int after = -1)
    {
        if (after + 1 < encoded.Length && word.SequenceEqual(encoded[after + 1]))
            return after + 1;
        if (word.Length < byLength.Length)
            foreach (var (known, place) in byLength[word.Length])
                if (word.SequenceEqual(known))
                    return place;
        return -1;
    }
}
