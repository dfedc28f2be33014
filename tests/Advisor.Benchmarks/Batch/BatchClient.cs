using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace Advisor.Benchmarks.Batch;

/// <summary>Sends lines and takes answers at the same time, over one connection and with hardly any work of its own.</summary>
internal static class BatchClient
{
    /// <summary>Sends the lines round and round.</summary>
    /// <param name="path">With the query.</param>
    /// <param name="lines">Requests, each with its line end.</param>
    /// <param name="count">How many to send, a multiple of the number of <paramref name="lines"/>.</param>
    /// <returns>How many bytes the answers have.</returns>
    /// <exception cref="InvalidOperationException">There are not as many answers as lines.</exception>
    public static async Task<long> SendAsync(int port, string path, IReadOnlyList<byte[]> lines, int count)
    {
        using var client = new TcpClient { NoDelay = true };
        await client.ConnectAsync("127.0.0.1", port);
        var stream = client.GetStream();
        var sending = WriteAsync(stream, path, lines, count);
        var (answers, bytes) = await ReadAsync(stream);
        await sending;
        return answers == count ? bytes : throw new InvalidOperationException($"{count} lines have {answers} answers");
    }

    private static async Task WriteAsync(NetworkStream stream, string path, IReadOnlyList<byte[]> lines, int count)
    {
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"POST {path} HTTP/1.1\r\nHost: localhost\r\nAccept: application/x-ndjson\r\nContent-Type: application/x-ndjson\r\n" +
            "Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n"));
        var chunk = Chunk([.. lines.SelectMany(l => l)]);
        for (var sent = 0; sent < count; sent += lines.Count)
            await stream.WriteAsync(chunk);
        await stream.WriteAsync("0\r\n\r\n"u8.ToArray());
    }

    private static byte[] Chunk(byte[] content) =>
        [.. Encoding.ASCII.GetBytes(content.Length.ToString("x", CultureInfo.InvariantCulture)), .. "\r\n"u8, .. content, .. "\r\n"u8];

    /// <summary>Counts the line ends: those of the answers come without a carriage return, those of the protocol with one.</summary>
    private static async Task<(int Answers, long Bytes)> ReadAsync(NetworkStream stream)
    {
        var (buffer, answers, bytes, last) = (new byte[256 * 1024], 0, 0L, (byte)0);
        for (int read; (read = await stream.ReadAsync(buffer)) > 0; bytes += read)
        {
            var part = buffer.AsSpan(0, read);
            answers += part.Count((byte)'\n') - part.Count("\r\n"u8) - (last == '\r' && part[0] == '\n' ? 1 : 0);
            last = part[^1];
        }

        return (answers, bytes);
    }
}
