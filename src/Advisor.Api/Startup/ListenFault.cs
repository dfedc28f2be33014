using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;

namespace Advisor.Api.Startup;

/// <summary>Tells in a sentence why the service cannot listen where it was told to.</summary>
internal static class ListenFault
{
    /// <summary>The sentence; null: the start failed for another reason.</summary>
    /// <param name="urls">The configured addresses; null: not configured.</param>
    public static string? Of(Exception exception, string? urls) => exception switch
    {
        IOException { InnerException: AddressInUseException } => $"{Sentence(exception)}: choose another with --urls",
        ArgumentOutOfRangeException { ParamName: "port" } => $"The service cannot listen on `{urls}`: a port is a number from 0 to 65535",
        _ when exception is IOException or SocketException or FormatException || IsOfServer(exception) =>
            $"The service cannot listen on `{urls}`: {Sentence(exception)}",
        _ => null,
    };

    // For an unknown scheme, or https without a certificate, the server throws what any code might throw.
    private static bool IsOfServer(Exception exception) =>
        exception is InvalidOperationException && exception.Source?.StartsWith("Microsoft.AspNetCore.Server.Kestrel", StringComparison.Ordinal) == true;

    private static string Sentence(Exception exception) => exception.Message.ReplaceLineEndings("\n").Split('\n')[0].TrimEnd('.');
}
