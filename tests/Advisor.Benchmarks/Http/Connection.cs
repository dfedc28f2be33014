using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Advisor.Benchmarks.Http;

/// <summary>A connection that is kept, with as little of its own to do as can be.</summary>
internal sealed class Connection : IDisposable
{
    private readonly Socket socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] buffer = new byte[64 * 1024];

    public Connection(int port) => socket.Connect(IPAddress.Loopback, port);

    /// <summary>The bytes of a request that posts JSON.</summary>
    public static byte[] Post(string path, string body) => Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture,
        $"POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}"));

    /// <summary>Sends a request and takes the whole answer.</summary>
    /// <returns>The length of its body.</returns>
    /// <exception cref="InvalidOperationException">The answer is no 200 with a length.</exception>
    public int Exchange(ReadOnlySpan<byte> request)
    {
        socket.Send(request);
        var (received, end) = (0, -1);
        while (end < 0)
        {
            var count = socket.Receive(buffer.AsSpan(received));
            received += count;
            end = buffer.AsSpan(0, received).IndexOf("\r\n\r\n"u8);
            if (count == 0)
                throw new InvalidOperationException("The service closed the connection");
        }
        var length = LengthOf(Encoding.ASCII.GetString(buffer, 0, end));
        for (var rest = length - (received - end - 4); rest > 0;)
        {
            var count = socket.Receive(buffer.AsSpan(0, Math.Min(rest, buffer.Length)));
            rest = count > 0 ? rest - count : throw new InvalidOperationException("The service closed the connection");
        }
        return length;
    }

    public void Dispose() => socket.Dispose();

    private static int LengthOf(string head)
    {
        const string name = "\r\nContent-Length: ";
        var at = head.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        if (!head.StartsWith("HTTP/1.1 200 ", StringComparison.Ordinal) || at < 0)
            throw new InvalidOperationException($"The answer is no 200 with a length: {head}");
        var digits = head.AsSpan(at + name.Length);
        var end = digits.IndexOf('\r');
        return int.Parse(end < 0 ? digits : digits[..end], CultureInfo.InvariantCulture);
    }
}
