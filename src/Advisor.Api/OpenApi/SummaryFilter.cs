using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Advisor.Api.OpenApi;

/// <summary>Puts an endpoint's summary into its operation, and adds the refusals that every operation shares.</summary>
internal sealed class SummaryFilter(IServiceProvider services, IOptions<JsonOptions> json) : IOperationFilter
{
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        var endpoint = context.ApiDescription.ActionDescriptor.EndpointMetadata.OfType<EndpointType>().Single().Type;
        var summary = (EndpointSummary)services.GetRequiredService(typeof(Summary<>).MakeGenericType(endpoint));
        operation.Summary = summary.Summary;
        operation.Description = summary.Description;
        operation.Security = []; // written as an empty list: open to everybody
        foreach (var parameter in operation.Parameters ?? [])
            ((OpenApiParameter)parameter).Description = summary.Params[parameter.Name!];
        var streamed = context.ApiDescription.ActionDescriptor.EndpointMetadata.OfType<StreamedBody>().FirstOrDefault();
        if (streamed is not null)
        {
            operation.RequestBody = StreamedBodies.Request(streamed, context, Node(summary.ExampleRequest));
        }
        else if (operation.RequestBody is OpenApiRequestBody { Content: { } accepted } body)
        {
            body.Required = true;
            body.Description = "At most 64 KiB, unless configured otherwise.";
            Exemplify(accepted.Values.Cast<OpenApiMediaType>(), Node(summary.ExampleRequest));
        }
        AddRefusals(operation, context, operation.RequestBody is null ? [406] : streamed is null ? [406, 408, 413, 415] : [406, 408, 415]);
        foreach (var (status, response) in operation.Responses!)
            Complete((OpenApiResponse)response, int.Parse(status, CultureInfo.InvariantCulture), summary);
        if (operation.Responses.TryGetValue("304", out var unchanged))
            ((OpenApiResponse)unchanged).Headers = ((OpenApiResponse)operation.Responses["200"]).Headers = Tag();
    }

    private static Dictionary<string, IOpenApiHeader> Tag() => new()
    {
        ["ETag"] = new OpenApiHeader
        {
            Description = "The digest of the rules and what tells this version of the service from others, in quotation marks; for `If-None-Match`.",
            Schema = new OpenApiSchema { Type = JsonSchemaType.String },
        },
    };

    private static void AddRefusals(OpenApiOperation operation, OperationFilterContext context, int[] statuses)
    {
        foreach (var status in statuses)
        {
            operation.Responses![Text(status)] = new OpenApiResponse
            {
                Content = new Dictionary<string, IOpenApiMediaType>
                {
                    [Problem.MediaType] = new OpenApiMediaType
                    {
                        Schema = context.SchemaGenerator.GenerateSchema(typeof(Problem), context.SchemaRepository),
                    },
                },
            };
        }
    }

    private void Complete(OpenApiResponse response, int status, EndpointSummary summary)
    {
        response.Description = summary.Responses.GetValueOrDefault(status) ?? Common.Responses[status];
        if (response.Content is not { Count: > 0 } content)
            return;
        var example = summary.ResponseExamples.GetValueOrDefault(status) ?? Common.Problem(status);
        foreach (var (type, described) in content.ToArray())
        {
            var media = (OpenApiMediaType)described;
            if (type == StreamedBody.Lines && summary is not ITextExample)
            {
                content[type] = StreamedBodies.Lines("One answer a line, each as an element of the JSON array is.", Node(example));
                continue;
            }
            var isJson = type.EndsWith("json", StringComparison.Ordinal) && type != StreamedBody.Lines;
            if (!isJson)
                media.Schema = new OpenApiSchema { Type = JsonSchemaType.String };
            Exemplify([media], isJson ? Node(example) : JsonValue.Create((summary as ITextExample)?.TextExample));
        }
    }

    private static void Exemplify(IEnumerable<OpenApiMediaType> contents, JsonNode? example)
    {
        foreach (var content in contents)
            content.Examples = new Dictionary<string, IOpenApiExample> { ["example"] = new OpenApiExample { Value = example?.DeepClone() } };
    }

    private JsonNode? Node(object? example) => JsonSerializer.SerializeToNode(example, json.Value.SerializerOptions);

    private static string Text(int status) => status.ToString(CultureInfo.InvariantCulture);
}
