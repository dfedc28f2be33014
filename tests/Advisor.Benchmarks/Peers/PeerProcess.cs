using System.Diagnostics;

namespace Advisor.Benchmarks.Peers;

/// <summary>The peers in a process of Node, which answers each line with one line.</summary>
internal sealed class PeerProcess : IDisposable
{
    private readonly Process node;

    /// <summary>Starts it; returns when the peers have been compared with the exported results.</summary>
    /// <param name="scripts">The folder of <c>peers.mjs</c>; its packages are installed if they are not there.</param>
    /// <param name="export">The folder that <see cref="PeerExport"/> wrote.</param>
    /// <exception cref="InvalidOperationException">A peer differs, or does not run.</exception>
    public PeerProcess(string scripts, string export)
    {
        if (!Directory.Exists(Path.Combine(scripts, "node_modules")))
            Install(scripts);
        node = Process.Start(new ProcessStartInfo("node", ["peers.mjs", export])
        {
            WorkingDirectory = scripts,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        Description = Read();
    }

    /// <summary>The peers with their versions, and how many questionnaires they were compared on.</summary>
    public string Description { get; }

    /// <summary>Evaluates all questionnaires of a set once.</summary>
    public void Run(string peer, string set)
    {
        node.StandardInput.WriteLine($"{peer} {set}");
        node.StandardInput.Flush();
        Read();
    }

    public void Dispose()
    {
        node.StandardInput.Close(); // it ends by itself
        node.WaitForExit();
        node.Dispose();
    }

    private string Read() => node.StandardOutput.ReadLine() ?? throw new InvalidOperationException("The peers have ended; what they say of it is above");

    private static void Install(string scripts)
    {
        using var npm = Process.Start(new ProcessStartInfo(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", ["install", "--no-package-lock", "--no-audit", "--no-fund", "--loglevel=error"]) { WorkingDirectory = scripts })!;
        npm.WaitForExit();
        if (npm.ExitCode != 0)
            throw new InvalidOperationException($"`npm install` in `{scripts}` ended with {npm.ExitCode}");
    }
}
