namespace Advisor.Cli.Output;

/// <summary>Files that the caller asks for.</summary>
internal static class OutputFile
{
    /// <summary>Writes a file whole, or says on <paramref name="error"/> that it cannot be written.</summary>
    /// <returns>Whether it was written.</returns>
    public static bool TryWrite(string path, Action<Stream> write, TextWriter error)
    {
        try
        {
            using var stream = File.Create(path);
            write(stream);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            error.WriteLine($"`{path}` cannot be written; name a file in a folder that exists and may be written to");
            return false;
        }
    }
}
