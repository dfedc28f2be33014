using System.Text;

namespace Advisor.Contract.Json;

/// <summary>Short plain text of JSON, such as ids are.</summary>
internal static class JsonWord
{
    /// <summary>The most characters that are taken.</summary>
    public const int Longest = 64;

    /// <summary>Reads the text.</summary>
    /// <param name="text">As it is written, without its quotation marks.</param>
    /// <param name="isEscaped">Whether anything in it is.</param>
    /// <param name="room">Takes the characters, <see cref="Longest"/> at most.</param>
    /// <returns>Empty: it is longer, empty, escaped or not ASCII.</returns>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<byte> text, bool isEscaped, Span<char> room)
    {
        if (isEscaped || text.Length > room.Length || Ascii.ToUtf16(text, room, out var length) != System.Buffers.OperationStatus.Done)
            return default;
        return room[..length];
    }
}
