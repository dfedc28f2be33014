using System.Net.Http.Headers;
using System.Text;
using Advisor.Api.Advice;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Advisor.Cli.Tests;

/// <summary>The real service on the rules of a folder, to hold the command to.</summary>
internal sealed class Service(string rules) : WebApplicationFactory<AdviseEndpoint>
{
    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
        .UseEnvironment("Production").UseSetting("Logging:LogLevel:Default", "None").UseSetting("Logging:LogLevel:Microsoft", "None").UseSetting("Rules:Folder", rules);

    /// <summary>Sends JSON, and gives what comes back, whatever its status.</summary>
    public async Task<string> PostAsync(string path, string body, string accept = "application/json")
    {
        using var client = CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(accept));
        using var response = await client.SendAsync(request);
        return Encoding.UTF8.GetString(await response.Content.ReadAsByteArrayAsync());
    }
}
