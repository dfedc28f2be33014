using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Advisor.Api.OpenApi;

/// <summary>Says what each tag gathers.</summary>
internal sealed class TagsFilter : IDocumentFilter
{
    public void Apply(OpenApiDocument swaggerDoc, DocumentFilterContext context) => swaggerDoc.Tags = new HashSet<OpenApiTag>
    {
        new() { Name = "Advice", Description = "Rankings of styles and technologies, each place with its reasons." },
        new() { Name = "What-if", Description = "Ask what would be if some answers were others. All of it is exact: found by search, not by sampling." },
        new() { Name = "Knowledge", Description = "Read what the advice is made of." },
        new() { Name = "Health", Description = "Ask how the service does." },
    };
}
