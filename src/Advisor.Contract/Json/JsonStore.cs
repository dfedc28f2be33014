using System.Buffers;
using System.Text;

namespace Advisor.Contract.Json;

/// <summary>
/// What is encoded once and written often, in one block of memory that is as small as can be: a processor keeps what is small at hand. Filled at load, and
/// read by many threads afterwards.
/// </summary>
internal sealed class JsonStore
{
    /// <summary>Fragments may be read in blocks of so many bytes.</summary>
    public const int Block = 128;

    private readonly ArrayBufferWriter<byte> filled = new(256 * 1024);
    private readonly List<JsonFragment> listed = [];
    private readonly Dictionary<string, JsonFragment> known = new(StringComparer.Ordinal);

    /// <summary>All of it. To be read when nothing is added any more.</summary>
    public byte[] Bytes => field ??= [.. filled.WrittenSpan, .. new byte[Block]];

    /// <summary>The pieces of all fragments that have several. To be read when nothing is added any more.</summary>
    public JsonFragment[] Pieces => field ??= [.. listed];

    /// <summary>Keeps JSON, behind what was kept before or where the same is kept already.</summary>
    public JsonFragment Add(ReadOnlySpan<byte> json)
    {
        var text = Encoding.Latin1.GetString(json);
        if (known.TryGetValue(text, out var fragment))
            return fragment;
        fragment = new(filled.WrittenCount, json.Length);
        filled.Write(json);
        return known[text] = fragment;
    }

    /// <summary>Keeps members of a list one right behind the other, so that neighbours are written in one piece.</summary>
    /// <returns>Where each begins, and where the last ends.</returns>
    public int[] AddRow(IEnumerable<byte[]> members)
    {
        var starts = new List<int>();
        foreach (var json in members)
        {
            starts.Add(filled.WrittenCount);
            filled.Write([(byte)',', .. json]);
        }
        return [.. starts, filled.WrittenCount];
    }

    /// <summary>Keeps a member of a list or an object, with the comma before it.</summary>
    public JsonFragment AddMember(ReadOnlySpan<byte> json) => Add([(byte)',', .. json]);

    /// <summary>Keeps several pieces as one fragment.</summary>
    /// <param name="pieces">Fragments of the store, and gaps: see <see cref="Gap"/>.</param>
    public JsonFragment Add(IReadOnlyCollection<JsonFragment> pieces)
    {
        var first = listed.Count;
        listed.AddRange(pieces);
        return new(~first, pieces.Count);
    }

    /// <summary>A gap between pieces.</summary>
    /// <param name="number">What belongs there, from 0.</param>
    public static JsonFragment Gap(int number) => new(~number, 0);
}
