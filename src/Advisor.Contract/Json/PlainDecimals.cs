using System.Text.Json;
using System.Text.Json.Serialization;

namespace Advisor.Contract.Json;

/// <summary>Writes decimals without zeros at their end.</summary>
internal sealed class PlainDecimals : JsonConverter<decimal>
{
    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDecimal();

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(JsonForm.Plain(value));
}
