using Advisor.Api.Advice;
using Advisor.Api.Advice.Batch;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Advisor.Api.OpenApi;

/// <summary>Says that an answer of a batch is an advice or a problem, and what an id may be.</summary>
internal sealed class BatchSchemas : ISchemaFilter
{
    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        if (schema is not OpenApiSchema { Properties: { } properties } described)
            return;
        if (context.Type == typeof(AdviseBatchItem))
        {
            properties["id"] = Id(properties["id"].Description, JsonSchemaType.String, JsonSchemaType.Number, JsonSchemaType.Null);
        }
        else if (context.Type == typeof(BatchAnswerResponse))
        {
            var id = Id(properties["id"].Description, JsonSchemaType.String, JsonSchemaType.Number);
            var line = properties["line"];
            described.Properties = null;
            described.Type = null;
            described.OneOf =
            [
                With(context, "BatchAdvice", typeof(AdviceResponse), [new("id", id)], []),
                With(context, "BatchProblem", typeof(Problem), [new("id", id), new("line", line)], ["line"]),
            ];
        }
    }

    // Spelt out rather than composed: a composition with more members than its parts know is refused by strict readers.
    private static OpenApiSchemaReference With(
        SchemaFilterContext context, string name, Type rest, KeyValuePair<string, IOpenApiSchema>[] first, string[] required)
    {
        var reference = (OpenApiSchemaReference)context.SchemaGenerator.GenerateSchema(rest, context.SchemaRepository);
        var alone = (OpenApiSchema)context.SchemaRepository.Schemas[reference.Reference.Id!];
        return context.SchemaRepository.AddDefinition(name, new OpenApiSchema
        {
            Type = alone.Type,
            Description = alone.Description,
            Properties = new Dictionary<string, IOpenApiSchema>([.. first, .. alone.Properties!]),
            Required = new HashSet<string>([.. required, .. alone.Required!]),
            AdditionalPropertiesAllowed = alone.AdditionalPropertiesAllowed,
        });
    }

    private static OpenApiSchema Id(string? description, params JsonSchemaType[] types) =>
        new() { Description = description, OneOf = [.. types.Select(t => new OpenApiSchema { Type = t })] };
}
