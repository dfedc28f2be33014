using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Advisor.Benchmarks;

/// <summary>The service in a process of its own, whose memory is nobody else's, listening on loopback.</summary>
internal sealed class ApiProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Process process;

    /// <summary>Starts the service that was built with this program; returns when it is ready.</summary>
    /// <param name="root">The folder of the repository.</param>
    /// <param name="startup">An assembly in this program's folder that adds something to the service when it starts; null: nothing is added.</param>
    /// <exception cref="InvalidOperationException">It does not become ready.</exception>
    public ApiProcess(string root, string? startup = null)
    {
        Port = FreePort();
        var start = new ProcessStartInfo("dotnet", [.. startup is null ? Built(root) : Linked(), "--urls", $"http://127.0.0.1:{Port}"])
        {
            RedirectStandardOutput = true,
        };
        start.Environment["ASPNETCORE_HOSTINGSTARTUPASSEMBLIES"] = startup;
        process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { }; // or it would stop once the pipe is full
        process.BeginOutputReadLine();
        WaitUntilReady();
    }

    public int Port { get; }

    /// <summary>The most memory that it has ever held, in bytes.</summary>
    public long PeakMemory
    {
        get
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
    }

    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }

    private static string[] Built(string root)
    {
        var output = Path.GetRelativePath(Path.Combine(root, "tests", "Advisor.Benchmarks"), AppContext.BaseDirectory);
        return [Path.Combine(root, "src", "Advisor.Api", output, "Advisor.Api.dll")];
    }

    // The same assembly and settings, where this program's assemblies are found as well.
    private static string[] Linked()
    {
        var here = AppContext.BaseDirectory;
        return
        [
            "exec", "--depsfile", Path.Combine(here, "Advisor.Benchmarks.deps.json"), "--runtimeconfig", Path.Combine(here, "Advisor.Api.runtimeconfig.json"),
            Path.Combine(here, "Advisor.Api.dll"),
        ];
    }

    private void WaitUntilReady()
    {
        using var client = new HttpClient { BaseAddress = new($"http://127.0.0.1:{Port}") };
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < Patience && !process.HasExited; Thread.Sleep(50))
        {
            try
            {
                using var response = client.Send(new(HttpMethod.Get, "/health/ready"));
                if (response.IsSuccessStatusCode)
                    return;
            }
            catch (HttpRequestException)
            {
                // It does not listen yet.
            }
        }

        Dispose();
        throw new InvalidOperationException("The service does not become ready");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
