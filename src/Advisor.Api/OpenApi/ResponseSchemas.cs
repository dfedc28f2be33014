using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Advisor.Api.OpenApi;

/// <summary>
/// Says which members are always there: those that cannot be null. The others are left out rather than null. Callers must put up with more
/// members, since the contract grows.
/// </summary>
internal sealed partial class ResponseSchemas : ISchemaFilter
{
    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        if (schema is not OpenApiSchema { Properties: { } properties } described
            || (context.Type.Assembly != typeof(Program).Assembly && context.Type.Assembly != typeof(AdviceResponse).Assembly))
            return;
        var nullability = new NullabilityInfoContext();
        foreach (var member in context.Type.GetProperties())
        {
            if (!properties.TryGetValue(JsonNamingPolicy.SnakeCaseLower.ConvertName(member.Name), out var property))
                continue;
            if (property.Description is { } text)
                property.Description = LineBreak().Replace(text, " "); // a comment is wrapped for the reader of the code
            var mayBeNull = nullability.Create(member).ReadState == NullabilityState.Nullable;
            var isAlwaysThere = !mayBeNull || member.GetCustomAttribute<JsonIgnoreAttribute>()?.Condition == JsonIgnoreCondition.Never;
            if (isAlwaysThere)
                (described.Required ??= new HashSet<string>()).Add(JsonNamingPolicy.SnakeCaseLower.ConvertName(member.Name));
            else if (property is OpenApiSchema { Type: { } type } own)
                own.Type = type & ~JsonSchemaType.Null;
        }
        described.AdditionalPropertiesAllowed = true;
    }

    [GeneratedRegex(@"\s*\n\s+")]
    private static partial Regex LineBreak();
}
