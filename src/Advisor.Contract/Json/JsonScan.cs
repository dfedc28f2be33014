using System.Text.Json;
using System.Text.Unicode;

namespace Advisor.Contract.Json;

/// <summary>
/// Reads a body once before anything is made of it, so that whatever comes later meets sound JSON: UTF-8, well-formed, not nested too deep,
/// no member twice, no half of a surrogate pair.
/// </summary>
internal static class JsonScan
{
    /// <summary>The longest member name that is read: names of questions are far shorter, and pointers are made of names.</summary>
    public const int LongestName = 256;

    /// <summary>
    /// The duplicate members in document order, as many as are listed and one more, each once; before them the one fault that makes reading on
    /// pointless, if there is one.
    /// </summary>
    /// <param name="json">The body, without a byte order mark.</param>
    /// <param name="maxDepth">How many objects and arrays may lie inside one another.</param>
    /// <param name="what">What the text is to the caller: the body, or a line or element of it.</param>
    public static List<Fault> Faults(ReadOnlySpan<byte> json, int maxDepth, string what = "body")
    {
        var faults = new List<Fault>();
        if (!Utf8.IsValid(json))
            return [new("", FaultCodes.Malformed, $"The {what} is not UTF-8")];

        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = maxDepth + 1 });
        var open = new Stack<Level>();
        var isInName = false;
        try
        {
            while (reader.Read())
            {
                switch (reader.TokenType)
                {
                    case JsonTokenType.StartObject or JsonTokenType.StartArray:
                        Enter(open, reader.TokenType == JsonTokenType.StartObject);
                        if (open.Count > maxDepth)
                            return [new(Pointer(open, skip: 1), FaultCodes.TooDeep,
                                $"The {what} is nested deeper than {maxDepth} levels"), .. faults];
                        break;
                    case JsonTokenType.EndObject or JsonTokenType.EndArray:
                        open.Pop();
                        break;
                    case JsonTokenType.PropertyName:
                        isInName = true;
                        var name = reader.GetString()!;
                        isInName = false;
                        if (name.Length > LongestName)
                            return [new(Pointer(open, skip: 1), FaultCodes.NameTooLong,
                                $"The member {Quote.Of(name)} has a name of more than {LongestName} characters"), .. faults];
                        var level = open.Peek();
                        level.At = name;
                        if (!level.Names!.Add(name) && level.Twice.Add(name) && faults.Count <= FaultReport.Most)
                            faults.Add(new(Pointer(open), FaultCodes.DuplicateMember, $"The member {Quote.Of(name)} is there more than once"));
                        break;
                    default:
                        Step(open);
                        if (reader.TokenType == JsonTokenType.String && reader.ValueIsEscaped)
                            _ = reader.GetString();
                        break;
                }
            }
        }
        catch (JsonException e)
        {
            var line = what == "line" ? "" : $"line {e.LineNumber + 1}, ";
            return [new("", FaultCodes.Malformed, $"The {what} is not JSON: {line}byte {e.BytePositionInLine + 1}"), .. faults];
        }
        catch (InvalidOperationException) // GetString's word for a surrogate without its partner
        {
            // Such a name can be no part of a pointer: its object is told instead.
            return [new(Pointer(open, skip: isInName ? 1 : 0), FaultCodes.Malformed, "The text holds half of a surrogate pair"), .. faults];
        }
        return faults;
    }

    private static void Enter(Stack<Level> open, bool isObject)
    {
        Step(open);
        open.Push(new Level { Names = isObject ? new HashSet<string>(StringComparer.Ordinal) : null });
    }

    private static void Step(Stack<Level> open)
    {
        if (open.TryPeek(out var level) && level.Names is null)
            level.At = (++level.Index).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    private static string Pointer(Stack<Level> open, int skip = 0) =>
        open.Skip(skip).Reverse().Aggregate("", (pointer, level) => JsonPointer.Append(pointer, level.At));

    private sealed class Level
    {
        /// <summary>The names seen in an object; null in an array.</summary>
        public HashSet<string>? Names { get; init; }

        /// <summary>Those of them that came again.</summary>
        public HashSet<string> Twice { get; } = new(StringComparer.Ordinal);

        public int Index { get; set; } = -1;

        public string At { get; set; } = "";
    }
}
