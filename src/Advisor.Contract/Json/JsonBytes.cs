using System.Text;
using System.Text.Json;

namespace Advisor.Contract.Json;

/// <summary>Encodes once what is written often.</summary>
internal static class JsonBytes
{
    /// <summary>Whatever it is, as the contract has it.</summary>
    public static byte[] Of<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, JsonForm.Options);

    /// <summary>A JSON string without its quotation marks.</summary>
    public static byte[] Inner(string text) => JsonEncodedText.Encode(text, JsonForm.Encoder).EncodedUtf8Bytes.ToArray();

    /// <summary>A JSON string without its quotation marks, to be put into a text.</summary>
    public static string Encoded(string text) => JsonEncodedText.Encode(text, JsonForm.Encoder).ToString();

    /// <summary>JSON as it is written here.</summary>
    public static byte[] Raw(string json) => Encoding.UTF8.GetBytes(json);

    /// <summary>An encoded value in two parts.</summary>
    /// <param name="value">What is to be parted.</param>
    /// <param name="at">Where: a part of its JSON that it has once.</param>
    /// <param name="before">What is before it, and its first <paramref name="kept"/> bytes.</param>
    /// <param name="kept">How much of <paramref name="at"/> belongs to the first part.</param>
    /// <param name="dropped">How much of it after that belongs to neither.</param>
    /// <param name="after">The rest.</param>
    public static void Part<T>(T value, ReadOnlySpan<byte> at, int kept, int dropped, out byte[] before, out byte[] after)
    {
        var json = Of(value);
        var place = json.AsSpan().IndexOf(at);
        before = json[..(place + kept)];
        after = json[(place + kept + dropped)..];
    }
}
