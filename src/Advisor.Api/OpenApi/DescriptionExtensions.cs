using System.IO.Pipelines;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.Swagger;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Advisor.Api.OpenApi;

/// <summary>Describes the API (OpenAPI 3.1) and shows the description.</summary>
internal static class DescriptionExtensions
{
    public static IServiceCollection AddDescription(this IServiceCollection services)
    {
        services.AddEndpointsApiExplorer();
        services.Configure<SwaggerOptions>(o => o.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1);
        return services.AddSwaggerGen(Describe);
    }

    public static void UseDescription(this WebApplication app)
    {
        app.UseWhen(IsDescription, documents =>
        {
            documents.Use(ReadOnlyAsync);
            documents.UseSwagger(o => o.RouteTemplate = "openapi/{documentName}.{extension:regex(^(json|ya?ml)$)}");
            documents.UseSwaggerUI(o =>
            {
                o.RoutePrefix = "swagger";
                o.DocumentTitle = "Advisor";
                o.SwaggerEndpoint("/openapi/v1.json", "Advisor v1");
            });
        });
    }

    private static bool IsDescription(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/openapi") || context.Request.Path.StartsWithSegments("/swagger");

    // Swashbuckle's middleware knows GET only, and passes everything else on as if there were nothing.
    private static Task ReadOnlyAsync(HttpContext context, RequestDelegate next)
    {
        if (HttpMethods.IsHead(context.Request.Method))
            context.Request.Method = HttpMethods.Get; // the server sends no body for HEAD, whatever is written
        if (HttpMethods.IsGet(context.Request.Method))
            return next(context);
        context.Response.Headers.Allow = "GET, HEAD";
        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        return Task.CompletedTask;
    }

    private static void Describe(SwaggerGenOptions o)
    {
        o.SwaggerDoc("v1", new OpenApiInfo
        {
            Title = "Advisor",
            Version = "1",
            Description = "Advises how two parts of a system should communicate: which style, with which technology, why, "
                + "and what would change the advice. "
                + "The same answers and the same rules give the same bytes.",
            Contact = new OpenApiContact { Name = "Advisor" },
            License = new OpenApiLicense { Name = "MIT", Identifier = "MIT" },
        });
        o.AddServer(new OpenApiServer { Url = "/" });
        o.DocInclusionPredicate((_, operation) => operation.HttpMethod != HttpMethods.Head); // goes without saying beside GET
        o.IncludeXmlComments(typeof(Program).Assembly);
        o.IncludeXmlComments(typeof(AdviceResponse).Assembly);
        o.DescribeAllParametersInCamelCase();
        o.SupportNonNullableReferenceTypes();
        o.MapType<PipeReader>(() => new OpenApiSchema()); // StreamedBodies says what comes through it
        o.MapType<JsonNode>(() => new OpenApiSchema()); // AnswersSchemas says what it is
        o.MapType<JsonObject>(() => new OpenApiSchema { Type = JsonSchemaType.Object });
        o.CustomSchemaIds(SchemaName);
        o.SchemaFilter<ResponseSchemas>();
        o.SchemaFilter<AnswersSchemas>();
        o.SchemaFilter<BatchSchemas>();
        o.SchemaFilter<WhatIfSchemas>();
        o.ParameterFilter<ParameterSchemas>();
        o.OperationFilter<SummaryFilter>();
        o.DocumentFilter<TagsFilter>();
    }

    private static string SchemaName(Type type) =>
        type.Name.EndsWith("Response", StringComparison.Ordinal) ? type.Name[..^"Response".Length] : type.Name;
}
