using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace Advisor.Api.Tests.Advice.Batch;

/// <summary>A connection that sends a batch bit by bit, and reads the answers as they come.</summary>
internal sealed class BatchConnection : IDisposable
{
    private readonly TcpClient client = new();
    private readonly CancellationTokenSource patience = new(TimeSpan.FromSeconds(60));
    private NetworkStream stream = null!;
    private StreamReader reader = null!;

    public static async Task<BatchConnection> OpenAsync(Uri address, string query = "", string accept = "application/x-ndjson", string type = "application/x-ndjson")
    {
        var connection = new BatchConnection();
        await connection.client.ConnectAsync(address.Host, address.Port);
        connection.stream = connection.client.GetStream();
        connection.reader = new StreamReader(connection.stream);
        await connection.WriteAsync(
            $"POST /v1/advice/batch{query} HTTP/1.1\r\nHost: x\r\nAccept: {accept}\r\nContent-Type: {type}\r\nTransfer-Encoding: chunked\r\n\r\n");
        return connection;
    }

    /// <summary>Sends part of the body.</summary>
    public Task SendAsync(string text) =>
        WriteAsync(string.Create(CultureInfo.InvariantCulture, $"{Encoding.UTF8.GetByteCount(text):x}\r\n{text}\r\n"));

    /// <summary>Ends the body.</summary>
    public Task EndAsync() => WriteAsync("0\r\n\r\n");

    /// <summary>The next line that the server sent, be it of the head, of the body or the length of a chunk; null: the connection has ended.</summary>
    public async Task<string?> ReadLineAsync() => await reader.ReadLineAsync(patience.Token);

    /// <summary>The next line that starts so.</summary>
    public async Task<string> ReadLineAsync(string start)
    {
        while (await ReadLineAsync() is { } line)
            if (line.StartsWith(start, StringComparison.Ordinal))
                return line;
        throw new EndOfStreamException($"No line started with {start}");
    }

    /// <summary>Hangs up at once, without a word.</summary>
    public void Reset()
    {
        client.LingerState = new LingerOption(enable: true, 0);
        client.Close();
    }

    public async Task WriteAsync(string text) => await stream.WriteAsync(Encoding.UTF8.GetBytes(text), patience.Token);

    public void Dispose()
    {
        client.Dispose();
        patience.Dispose();
    }
}
