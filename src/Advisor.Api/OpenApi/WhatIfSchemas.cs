using System.Globalization;
using System.Text.Json.Nodes;
using Advisor.Api.Publication;
using Advisor.Api.WhatIf;
using Advisor.Engine.Knowledge;
using Advisor.Engine.WhatIf;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Advisor.Api.OpenApi;

/// <summary>Describes what the what-if operations take beside answers, and the answers that they change.</summary>
internal sealed class WhatIfSchemas(Editions editions) : ISchemaFilter
{
    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        if (schema is not OpenApiSchema { Properties: { } properties } described)
            return;
        if (context.Type == typeof(WhatIfBody))
        {
            properties["vary"] = Vary(properties["vary"].Description);
            described.Required!.Add("vary");
        }
        else if (context.Type == typeof(CounterfactualsBody))
        {
            properties["target"] = Target(properties["target"].Description);
            properties["fixed"] = Fixed(properties["fixed"].Description);
            properties["max_changes"] = MaxChanges(properties["max_changes"].Description);
            described.Required!.Add("target");
        }
        else if (context.Type == typeof(CompareBody))
        {
            properties["a"] = Text(properties["a"].Description);
            properties["b"] = Text(properties["b"].Description);
            described.Required!.UnionWith(["a", "b"]);
        }
        else if (context.Type == typeof(ChangeResponse) || context.Type == typeof(TippingPointResponse))
        {
            Change(properties, context);
        }
        else if (context.Type == typeof(ComparisonResponse))
        {
            properties["forcing"] = new OpenApiSchemaReference("UnderstoodAnswers") { Description = properties["forcing"].Description };
        }
    }

    private OpenApiSchema Vary(string? description) => new()
    {
        Description = description,
        Type = JsonSchemaType.Object,
        MinProperties = 1,
        AdditionalPropertiesAllowed = false,
        Properties = editions.Current.RuleSet.Questions.ToDictionary(q => q.Id, q => (IOpenApiSchema)new OpenApiSchema
        {
            Description = q.Ask,
            OneOf =
            [
                new OpenApiSchema { Type = JsonSchemaType.String, Enum = [JsonValue.Create("*")] },
                new OpenApiSchema
                {
                    Type = JsonSchemaType.Array,
                    MinItems = 1,
                    Items = AnswersSchemas.Forms(q) is [var only] ? only : new OpenApiSchema { OneOf = AnswersSchemas.Forms(q) },
                },
            ],
        }),
    };

    private OpenApiSchema Target(string? description) => new()
    {
        Description = description,
        Type = JsonSchemaType.Object,
        OneOf =
        [
            One("style", new OpenApiSchema { Type = JsonSchemaType.String, Enum = [.. editions.Current.RuleSet.Styles.Select(s => JsonValue.Create(s.Id))] }),
            One("technology", Text("The id of a technology; see `/v1/technologies`.")),
        ],
    };

    private static OpenApiSchema One(string name, OpenApiSchema value) => new()
    {
        Type = JsonSchemaType.Object,
        Properties = new Dictionary<string, IOpenApiSchema> { [name] = value },
        Required = new HashSet<string> { name },
        AdditionalPropertiesAllowed = false,
    };

    private OpenApiSchema Fixed(string? description) => new()
    {
        Description = description,
        Type = JsonSchemaType.Array | JsonSchemaType.Null,
        UniqueItems = true,
        Items = new OpenApiSchema { Type = JsonSchemaType.String, Enum = [.. editions.Current.RuleSet.Questions.Select(q => JsonValue.Create(q.Id))] },
    };

    private static OpenApiSchema MaxChanges(string? description) => new()
    {
        Description = description,
        Type = JsonSchemaType.Integer | JsonSchemaType.Null,
        Minimum = "1",
        Maximum = WhatIfEngine.MostChanges.ToString(CultureInfo.InvariantCulture),
        Default = JsonValue.Create(MaxChangesReader.UnlessGiven),
    };

    private static void Change(IDictionary<string, IOpenApiSchema> properties, SchemaFilterContext context)
    {
        var region = context.SchemaGenerator.GenerateSchema(typeof(RegionResponse), context.SchemaRepository);
        properties["from"] = new OpenApiSchema
        {
            Description = properties["from"].Description,
            OneOf = [new OpenApiSchema { Type = JsonSchemaType.Null }, Text(), Amount(), List()],
        };
        properties["to"] = new OpenApiSchema { Description = properties["to"].Description, OneOf = [Text(), List(), region] };
        properties["example"] = new OpenApiSchema { Description = properties["example"].Description, Type = JsonSchemaType.Number };
    }

    private static OpenApiSchema Amount() => new() { Type = JsonSchemaType.Number };

    private static OpenApiSchema List() => new() { Type = JsonSchemaType.Array, Items = Text() };

    private static OpenApiSchema Text(string? description = null) => new() { Type = JsonSchemaType.String, Description = description };
}
