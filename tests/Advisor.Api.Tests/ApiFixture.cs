using System.Net.Http.Headers;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Advisor.Api.Tests;

/// <summary>The real application with a small rule set of its own, in Production.</summary>
public class ApiFixture : WebApplicationFactory<Program>
{
    /// <summary>The folder of the small rule set.</summary>
    public static string Sample => Path.Combine(AppContext.BaseDirectory, "sample");

    protected virtual string? Rules => Sample;

    /// <summary>Whether changed rules are taken; most tests change none.</summary>
    protected virtual bool Reloads => false;

    protected virtual string Environment => "Production";

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(Environment);
        builder.UseSetting("Logging:LogLevel:Default", "None");
        builder.UseSetting("Logging:LogLevel:Microsoft", "None");
        builder.UseSetting("Rules:Reload", $"{Reloads}");
        if (Rules is not null)
            builder.UseSetting("Rules:Folder", Rules);
    }

    protected override void ConfigureClient(HttpClient client) => client.Timeout = TimeSpan.FromSeconds(30);

    /// <summary>Asks for advice.</summary>
    /// <param name="body">The body as it goes over the wire.</param>
    /// <param name="query">With its question mark.</param>
    public Task<Reply> AdviseAsync(string body, string query = "", string? accept = null) =>
        AdviseAsync(System.Text.Encoding.UTF8.GetBytes(body), query, accept);

    public Task<Reply> AdviseAsync(byte[] body, string query = "", string? accept = null) => PostAsync($"/v1/advice{query}", body, accept);

    /// <summary>Sends JSON.</summary>
    public Task<Reply> PostAsync(string path, string body, string? accept = null) => PostAsync(path, System.Text.Encoding.UTF8.GetBytes(body), accept);

    private Task<Reply> PostAsync(string path, byte[] body, string? accept)
    {
        var content = new ByteArrayContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return SendAsync(new HttpRequestMessage(HttpMethod.Post, path) { Content = content }, accept);
    }

    /// <summary>Asks for advice on many sets of answers.</summary>
    /// <param name="body">Lines, or an array for <paramref name="type"/> <c>application/json</c>.</param>
    public Task<Reply> AdviseBatchAsync(string body, string query = "", string? accept = null, string type = "application/x-ndjson") =>
        AdviseBatchAsync(System.Text.Encoding.UTF8.GetBytes(body), query, accept, type);

    public Task<Reply> AdviseBatchAsync(byte[] body, string query = "", string? accept = null, string type = "application/x-ndjson")
    {
        var content = new ByteArrayContent(body);
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        return SendAsync(new HttpRequestMessage(HttpMethod.Post, $"/v1/advice/batch{query}") { Content = content }, accept);
    }

    public Task<Reply> GetAsync(string path, string? accept = null) => SendAsync(new HttpRequestMessage(HttpMethod.Get, path), accept);

    public async Task<Reply> SendAsync(HttpRequestMessage request, string? accept = null)
    {
        if (accept is not null)
            request.Headers.TryAddWithoutValidation("Accept", accept);
        using var client = CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, BaseAddress = ClientOptions.BaseAddress });
        using var response = await client.SendAsync(request);
        return new(response.StatusCode, response.Content.Headers.ContentType?.MediaType, await response.Content.ReadAsByteArrayAsync(), response);
    }
}
