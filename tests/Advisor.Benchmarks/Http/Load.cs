using System.Diagnostics;

namespace Advisor.Benchmarks.Http;

/// <summary>A few clients that ask without a pause.</summary>
/// <param name="port">Where the service listens.</param>
internal sealed class Load(int port) : IDisposable
{
    private readonly Connection[] connections = [.. Enumerable.Range(0, 2 * Environment.ProcessorCount).Select(_ => new Connection(port))];

    /// <summary>The length of the answer to each request.</summary>
    public int[] Lengths(IEnumerable<byte[]> requests) => [.. requests.Select(r => connections[0].Exchange(r))];

    /// <summary>Sends the requests in turns for a while.</summary>
    /// <returns>Requests a second.</returns>
    public double Run(byte[][] requests, TimeSpan time)
    {
        var clock = Stopwatch.StartNew();
        var counts = new int[connections.Length];
        var clients = connections.Select((connection, i) => new Thread(() =>
        {
            var next = i * requests.Length / connections.Length;
            for (; clock.Elapsed < time; counts[i]++)
                connection.Exchange(requests[next++ % requests.Length]);
        })).ToArray();
        Array.ForEach(clients, c => c.Start());
        Array.ForEach(clients, c => c.Join());
        return counts.Sum() / clock.Elapsed.TotalSeconds;
    }

    public void Dispose() => Array.ForEach(connections, c => c.Dispose());
}
