using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Advisor.Api.OpenApi;

/// <summary>Describes parameters as what their text stands for: a word of a closed list, or a number of a range.</summary>
internal sealed class ParameterSchemas : IParameterFilter
{
    public void Apply(IOpenApiParameter parameter, ParameterFilterContext context)
    {
        if (parameter is not OpenApiParameter { Schema: OpenApiSchema } described || context.PropertyInfo is not { } member)
            return;
        if (member.GetCustomAttribute<AllowedValuesAttribute>() is { } allowed)
        {
            described.Schema = new OpenApiSchema
            {
                Type = JsonSchemaType.String,
                Enum = [.. allowed.Values.Select(v => JsonValue.Create((string)v!))],
                Default = JsonValue.Create(member.GetCustomAttribute<DefaultValueAttribute>()?.Value as string),
            };
        }
        else if (member.GetCustomAttribute<RangeAttribute>() is { Minimum: var least, Maximum: var most })
        {
            described.Schema = new OpenApiSchema { Type = JsonSchemaType.Integer, Minimum = $"{least}", Maximum = $"{most}" };
        }
        else
        {
            described.Schema = new OpenApiSchema { Type = JsonSchemaType.String };
        }
    }
}
