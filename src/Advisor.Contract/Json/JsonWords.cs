using System.Collections.Frozen;
using System.Text;

namespace Advisor.Contract.Json;

/// <summary>A list of words that JSON may name, found by their bytes. Immutable.</summary>
internal sealed class JsonWords
{
    /// <summary>So many are looked through; of more each is looked up.</summary>
    private const int Few = 8;

    private readonly byte[][] encoded;
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> places;

    /// <summary>Encodes them.</summary>
    /// <param name="words">All different.</param>
    public JsonWords(IEnumerable<string> words)
    {
        var all = words.ToList();
        encoded = [.. all.Select(Encoding.UTF8.GetBytes)];
        places = all.Index().ToFrozenDictionary(w => w.Item, w => w.Index, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The place of a word.</summary>
    /// <param name="word">As it is written, without its quotation marks: an escaped word is none of these.</param>
    /// <param name="after">Where it is looked for first: lists are mostly told in their order.</param>
    /// <returns>-1: it is none of these, or written in another way than by itself.</returns>
    public int Find(ReadOnlySpan<byte> word, int after = -1)
    {
        if (after + 1 < encoded.Length && word.SequenceEqual(encoded[after + 1]))
            return after + 1;
        if (encoded.Length > Few)
            return JsonWord.Of(word, isEscaped: false, stackalloc char[JsonWord.Longest]) is { IsEmpty: false } text && places.TryGetValue(text, out var place) ? place : -1;
        for (var i = 0; i < encoded.Length; i++)
            if (word.SequenceEqual(encoded[i]))
                return i;
        return -1;
    }
}
