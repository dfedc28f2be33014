namespace Advisor.Api.Startup;

/// <summary>Asks a running service how it does, for containers whose image holds nothing else that could.</summary>
internal static class Probe
{
    /// <summary>Asks once, for at most two seconds.</summary>
    /// <param name="url">A health address.</param>
    /// <returns>The exit code: 0 for a 2xx, otherwise 1.</returns>
    public static async Task<int> AskAsync(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            await Console.Error.WriteLineAsync($"`{url}` is no address, such as http://127.0.0.1:8080/health/ready");
            return 1;
        }
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(2) };
        try
        {
            using var response = await client.GetAsync(address);
            return response.IsSuccessStatusCode ? 0 : 1;
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
        {
            return 1;
        }
    }
}
