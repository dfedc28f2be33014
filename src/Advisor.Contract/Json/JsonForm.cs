using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Advisor.Engine.Knowledge;

namespace Advisor.Contract.Json;

/// <summary>How JSON is read and written: strictly as the contract says, and always with the same bytes.</summary>
internal static class JsonForm
{
    private static readonly SearchValues<char> PlainAscii =
        SearchValues.Create([.. Enumerable.Range(0, 128).Where(c => !Encoder.WillEncode(c)).Select(c => (char)c)]);

    /// <summary>The form by itself, for who writes without a host.</summary>
    public static JsonSerializerOptions Options { get; } = Made();

    /// <summary>Which characters are escaped. Nothing is embedded in HTML; `nosniff` keeps browsers from trying.</summary>
    public static JavaScriptEncoder Encoder => JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    public static void Apply(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower;
        options.PropertyNameCaseInsensitive = false;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        options.RespectNullableAnnotations = true;
        options.MaxDepth = 64;
        options.Encoder = Encoder;
        options.Converters.Add(new PlainDecimals());
        options.Converters.Add(new JsonStringEnumConverter<EffectKind>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false));
        options.Converters.Add(new JsonStringEnumConverter<QuestionType>(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false));
        options.Converters.Add(new JsonStringEnumConverter<FactType>(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false));
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false));
    }

    private static JsonSerializerOptions Made()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        Apply(options);
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }

    /// <summary>The number without zeros at its end: 1.50 and 1.5 are the same answer and give the same bytes.</summary>
    public static decimal Plain(decimal number) => number / 1.0000000000000000000000000000m;

    /// <summary>Whether no character of the text is escaped. No promise that one is, if not.</summary>
    public static bool IsPlain(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAnyExcept(PlainAscii); at >= 0; at = text.IndexOfAnyExcept(PlainAscii))
        {
            if (char.IsSurrogate(text[at]) || Encoder.WillEncode(text[at]))
                return false;
            text = text[(at + 1)..];
        }
        return true;
    }
}
