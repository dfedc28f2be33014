using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Advisor.Benchmarks.Http;

/// <summary>The service as it is shipped, in a process of its own, with <see cref="ConstantEndpoint"/> beside it.</summary>
internal sealed class Service : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Process process;

    private Service(int port, Process process) => (Port, this.process) = (port, process);

    public int Port { get; }

    /// <summary>Starts it, and waits until it is ready.</summary>
    /// <param name="rules">The folder of its rules.</param>
    public static Service Start(string rules)
    {
        var port = FreePort();
        var here = AppContext.BaseDirectory;
        string[] arguments =
        [
            "exec", "--depsfile", Path.Combine(here, "Advisor.Benchmarks.deps.json"), "--runtimeconfig", Path.Combine(here, "Advisor.Api.runtimeconfig.json"),
            Path.Combine(here, "Advisor.Api.dll"),
            "--urls", string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}"), "--Rules:Folder", rules, "--Logging:LogLevel:Default", "Warning",
        ];
        var start = new ProcessStartInfo(Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet", arguments);
        start.Environment["ASPNETCORE_HOSTINGSTARTUPASSEMBLIES"] = "Advisor.Benchmarks";
        var service = new Service(port, Process.Start(start) ?? throw new InvalidOperationException("The service did not start"));
        service.WaitUntilReady();
        return service;
    }

    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }

    private void WaitUntilReady()
    {
        using var client = new HttpClient { BaseAddress = new UriBuilder("http", "127.0.0.1", Port).Uri };
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < Patience && !process.HasExited; Thread.Sleep(100))
        {
            try
            {
                using var response = client.Send(new HttpRequestMessage(HttpMethod.Get, "/health/ready"));
                if (response.IsSuccessStatusCode)
                    return;
            }
            catch (HttpRequestException)
            {
                // It does not listen yet.
            }
        }
        throw new InvalidOperationException("The service did not become ready");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
