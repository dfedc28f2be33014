using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Advisor.Api.OpenApi;

/// <summary>
/// Describes what is read and written piece by piece: as an array with the schema of a piece, and as lines. OpenAPI 3.1 has no word for the
/// schema of a line; lines are therefore text, so that the example can be sent as it is.
/// </summary>
internal static class StreamedBodies
{
    /// <summary>A body that may come in either form.</summary>
    /// <param name="examples">An array of pieces.</param>
    public static OpenApiRequestBody Request(StreamedBody body, OperationFilterContext context, JsonNode? examples) => new()
    {
        Required = true,
        Description = "Of any size; each line or element at most 64 KiB, unless configured otherwise.",
        Content = new Dictionary<string, IOpenApiMediaType>
        {
            [StreamedBody.Lines] = Lines("One JSON object a line, each as an element of the JSON array is.", examples),
            [StreamedBody.Array] = new OpenApiMediaType
            {
                Schema = new OpenApiSchema
                {
                    Type = JsonSchemaType.Array,
                    Items = context.SchemaGenerator.GenerateSchema(body.Item, context.SchemaRepository),
                },
                Examples = Example(examples),
            },
        },
    };

    /// <summary>The form with one piece a line.</summary>
    /// <param name="description">What is on a line.</param>
    /// <param name="examples">An array of lines.</param>
    public static OpenApiMediaType Lines(string description, JsonNode? examples) => new()
    {
        Schema = new OpenApiSchema { Type = JsonSchemaType.String, Description = description },
        Examples = Example(string.Concat((examples as JsonArray ?? []).Select(e => $"{e?.ToJsonString(Compact)}\n"))),
    };

    private static System.Text.Json.JsonSerializerOptions Compact { get; } =
        new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static Dictionary<string, IOpenApiExample> Example(JsonNode? value) =>
        new() { ["example"] = new OpenApiExample { Value = value?.DeepClone() } };
}
