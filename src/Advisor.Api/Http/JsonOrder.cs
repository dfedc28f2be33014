using System.Globalization;
using System.Text.Json;

namespace Advisor.Api.Http;

/// <summary>Where in a document each pointer lies, so that faults found in any order can be told in that of the document.</summary>
internal sealed class JsonOrder
{
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);

    public JsonOrder(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        Visit("", document.RootElement);
    }

    /// <summary>The place of <paramref name="pointer"/>, or, where nothing is there, of what should hold it.</summary>
    public int PlaceOf(string pointer)
    {
        int place;
        while (!places.TryGetValue(pointer, out place) && pointer.Length > 0)
            pointer = JsonPointer.Parent(pointer);
        return place;
    }

    private void Visit(string pointer, JsonElement element)
    {
        places.TryAdd(pointer, places.Count);
        if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in element.EnumerateObject())
                Visit(JsonPointer.Append(pointer, member.Name), member.Value);
        }
        else if (element.ValueKind == JsonValueKind.Array)
        {
            var index = 0;
            foreach (var item in element.EnumerateArray())
                Visit(JsonPointer.Append(pointer, (index++).ToString(CultureInfo.InvariantCulture)), item);
        }
    }
}
