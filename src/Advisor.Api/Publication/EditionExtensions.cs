using Microsoft.AspNetCore.Http.Features;

namespace Advisor.Api.Publication;

/// <summary>The edition of a request.</summary>
internal static class EditionExtensions
{
    /// <summary>Binds each request to the edition that is in force when it arrives; the first in the pipeline.</summary>
    public static void UseEditions(this WebApplication app)
    {
        var editions = app.Services.GetRequiredService<Editions>();
        app.Use((context, next) =>
        {
            context.Features.Set(editions.Current);
            return next(context);
        });
    }

    /// <summary>The edition that serves the request from its beginning to its end.</summary>
    public static Edition GetEdition(this HttpContext context) => context.Features.GetRequiredFeature<Edition>();
}
