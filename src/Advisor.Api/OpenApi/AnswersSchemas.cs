using System.Globalization;
using System.Text.Json.Nodes;
using Advisor.Api.Advice;
using Advisor.Api.Publication;
using Advisor.Api.WhatIf;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Advisor.Api.OpenApi;

/// <summary>
/// Describes answers question by question, as the loaded questionnaire has them. Technologies stay open: a new one changes no contract.
/// </summary>
internal sealed class AnswersSchemas(Editions editions) : ISchemaFilter
{
    private static readonly HashSet<Type> Bodies =
        [typeof(AdviseBody), typeof(WhatIfBody), typeof(TippingPointsBody), typeof(CounterfactualsBody), typeof(CompareBody)];

    private static readonly HashSet<Type> Responses =
    [
        typeof(AdviceResponse), typeof(PossibleWinnerResponse), typeof(WhatIfResponse), typeof(WhatIfRowResponse), typeof(TippingPointsResponse),
        typeof(CounterfactualsResponse), typeof(ComparisonResponse),
    ];

    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        if (schema is not OpenApiSchema { Properties: { } properties } described)
            return;
        if (Bodies.Any(context.Type.IsAssignableTo))
        {
            properties["answers"] = Reference(context, "Answers", properties["answers"], asGiven: true);
            described.Required = new HashSet<string> { "answers" };
            described.AdditionalProperties = null; // what the validator collects to refuse
            described.AdditionalPropertiesAllowed = false;
        }
        else if (Responses.Contains(context.Type))
        {
            properties["answers"] = Reference(context, "UnderstoodAnswers", properties["answers"], asGiven: false);
        }
        else if (context.Type == typeof(UnmetRuleResponse))
        {
            properties["answer"] = new OpenApiSchema
            {
                Description = properties["answer"].Description,
                OneOf = [Null(), Text(), new OpenApiSchema { Type = JsonSchemaType.Number },
                    new OpenApiSchema { Type = JsonSchemaType.Array, Items = Text() }],
            };
        }
    }

    private OpenApiSchemaReference Reference(SchemaFilterContext context, string name, IOpenApiSchema property, bool asGiven)
    {
        var reference = context.SchemaRepository.Schemas.ContainsKey(name)
            ? new OpenApiSchemaReference(name)
            : context.SchemaRepository.AddDefinition(name, Answers(asGiven));
        reference.Description = property.Description;
        return reference;
    }

    private OpenApiSchema Answers(bool asGiven) => new()
    {
        Type = JsonSchemaType.Object,
        Description = asGiven
            ? "Answers by question. A question that is left out, or null, is open."
            : "Answers by question, as understood: amounts in base units. A question that is left out is open.",
        Properties = editions.Current.RuleSet.Questions.ToDictionary(q => q.Id, q => (IOpenApiSchema)(asGiven ? Given(q) : Understood(q, q.Ask))),
        AdditionalPropertiesAllowed = !asGiven,
    };

    private static OpenApiSchema Given(Question question)
    {
        var units = question.Type switch
        {
            QuestionType.Bytes => " A number of bytes, or text with a unit, such as `256 KB` (KB is 1,000 and KiB 1,024 bytes).",
            QuestionType.PerSecond => " A number of messages a second, or text with a unit, such as `60/min`; a rate that is no decimal, such as `10/h`, is rounded to 15 digits.",
            QuestionType.Milliseconds => " A number of milliseconds, or text with a unit, such as `200 ms` or `5 min`.",
            _ => "",
        };
        return new OpenApiSchema
        {
            Description = question.Ask + units + Meanings(question),
            OneOf = [.. Forms(question), Null()],
        };
    }

    /// <summary>The forms that an answer to a question may have.</summary>
    internal static List<IOpenApiSchema> Forms(Question question) =>
        question.IsNumeric ? [Understood(question, null), Amount()] : [Understood(question, null)];

    private static OpenApiSchema Understood(Question question, string? description) => question.Type switch
    {
        QuestionType.Choice => new() { Description = description, Type = JsonSchemaType.String, Enum = Ids(question) },
        QuestionType.Choices => List(description, new OpenApiSchema { Type = JsonSchemaType.String, Enum = Ids(question) }),
        QuestionType.Technologies => List(description, Text("The id of a technology; see `/v1/technologies`.")),
        _ => new()
        {
            Description = description,
            Type = JsonSchemaType.Number,
            Minimum = "0",
            Maximum = Quantity.Maximum(question.Type).ToString(CultureInfo.InvariantCulture),
        },
    };

    // The unit is left to the description: there are many, and new ones change no contract.
    private static OpenApiSchema Amount() => new()
    {
        Type = JsonSchemaType.String,
        MaxLength = Quantity.LongestText,
        Pattern = @"^\s*[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?[^0-9]*$",
    };

    private static OpenApiSchema List(string? description, OpenApiSchema items) =>
        new() { Description = description, Type = JsonSchemaType.Array, Items = items, MinItems = 1, UniqueItems = true };

    private static string Meanings(Question question) => question.Type is QuestionType.Choice or QuestionType.Choices
        ? string.Concat(question.Options.Select(o => $"\n- `{o.Id}`: {o.Meaning}"))
        : "";

    private static List<JsonNode> Ids(Question question) => [.. question.Options.Select(o => JsonValue.Create(o.Id))];

    private static OpenApiSchema Text(string? description = null) => new() { Type = JsonSchemaType.String, Description = description };

    private static OpenApiSchema Null() => new() { Type = JsonSchemaType.Null };
}
