using System.Globalization;
using System.Text.Json;

namespace Advisor.Contract.Faults;

/// <summary>
/// Where in a document some pointers lie, so that faults found in any order can be told in that of the document. Only those are looked up: a pointer
/// to each place of a document can take a thousand times the document's own size.
/// </summary>
internal sealed class JsonOrder
{
    private readonly Node root = new();
    private int count;

    /// <summary>Reads the document once.</summary>
    /// <param name="json">A sound document.</param>
    /// <param name="pointers">The pointers that will be asked for.</param>
    public JsonOrder(ReadOnlyMemory<byte> json, IEnumerable<string> pointers)
    {
        foreach (var pointer in pointers)
            Want(JsonPointer.Parts(pointer));
        using var document = JsonDocument.Parse(json);
        Visit(root, document.RootElement);
    }

    /// <summary>The place of <paramref name="pointer"/>, or, where nothing is there, of what should hold it.</summary>
    public int PlaceOf(string pointer)
    {
        var (node, place) = (root, 0);
        foreach (var part in JsonPointer.Parts(pointer))
        {
            if (!node.Parts.TryGetValue(part, out node!) || node.Place is not { } found)
                break;
            place = found;
        }
        return place;
    }

    private void Want(IEnumerable<string> parts)
    {
        var node = root;
        foreach (var part in parts)
            node = node.At(part);
    }

    private void Visit(Node node, JsonElement element)
    {
        node.Place ??= count++; // the first of two members of one name
        if (node.Parts.Count == 0)
            return;
        if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in element.EnumerateObject())
                if (node.Parts.TryGetValue(member.Name, out var inner))
                    Visit(inner, member.Value);
        }
        else if (element.ValueKind == JsonValueKind.Array)
        {
            var index = 0;
            foreach (var item in element.EnumerateArray())
                if (node.Parts.TryGetValue((index++).ToString(CultureInfo.InvariantCulture), out var inner))
                    Visit(inner, item);
        }
    }

    /// <summary>One part of some of the pointers, and the parts that follow it.</summary>
    private sealed class Node
    {
        public Dictionary<string, Node> Parts { get; } = new(StringComparer.Ordinal);

        /// <summary>Null: not met in the document.</summary>
        public int? Place { get; set; }

        public Node At(string part) => Parts.TryGetValue(part, out var node) ? node : Parts[part] = new Node();
    }
}
