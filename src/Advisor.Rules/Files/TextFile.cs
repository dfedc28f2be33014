using System.Buffers;
using System.Text.Unicode;
using Advisor.Rules.Yaml;

namespace Advisor.Rules.Files;

/// <summary>Reads a file as UTF-8 text of bounded size.</summary>
internal static class TextFile
{
    /// <summary>1 MiB, twenty times the largest file anyone would want to review.</summary>
    public const int MaxBytes = 1 << 20;

    /// <summary>The text, without a byte order mark.</summary>
    /// <param name="path">Where the file is.</param>
    /// <param name="name">What diagnostics call it.</param>
    /// <param name="findings">Receives what is wrong with it.</param>
    /// <returns>Null where it cannot be read.</returns>
    public static string? Read(string path, string name, Findings findings)
    {
        byte[] bytes;
        try
        {
            bytes = Bytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            findings.Error(DiagnosticCodes.Unreadable, Place.StartOf(name), Reason(e));
            return null;
        }
        if (bytes.Length > MaxBytes)
        {
            findings.Error(DiagnosticCodes.TooLarge, Place.StartOf(name), "the file is larger than 1 MiB", "split it");
            return null;
        }
        var text = new char[bytes.Length];
        if (Utf8.ToUtf16(bytes, text, out var read, out var written, replaceInvalidSequences: false) == OperationStatus.Done)
            return new string(text, 0, written).TrimStart('\uFEFF');
        findings.Error(DiagnosticCodes.NotUtf8, PlaceOf(bytes, read, name), "the file is not UTF-8 text");
        return null;
    }

    /// <summary>At most one byte more than the limit, whatever the file says its length is: it may be a device or still grow.</summary>
    private static byte[] Bytes(string path)
    {
        using var stream = File.OpenRead(path);
        var buffer = new byte[MaxBytes + 1];
        return buffer[..stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false)];
    }

    private static Place PlaceOf(byte[] bytes, int index, string name)
    {
        var before = bytes.AsSpan(0, index);
        return new(name, before.Count((byte)'\n') + 1, before.Length - before.LastIndexOf((byte)'\n'));
    }

    private static string Reason(Exception e) => e switch
    {
        UnauthorizedAccessException => "the file may not be read",
        FileNotFoundException or DirectoryNotFoundException => "the file does not exist",
        _ => "the file cannot be read",
    };
}
