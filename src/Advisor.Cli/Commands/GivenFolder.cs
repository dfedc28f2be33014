namespace Advisor.Cli.Commands;

/// <summary>A folder that the caller names.</summary>
internal static class GivenFolder
{
    /// <summary>Whether it is there; where it is not, that is said.</summary>
    /// <param name="folder">Its path.</param>
    /// <param name="how">How to name another, as the end of a sentence.</param>
    /// <param name="error">Receives the message.</param>
    public static bool Exists(string folder, string how, TextWriter error)
    {
        if (Directory.Exists(folder))
            return true;
        error.WriteLine($"there is no folder `{folder}`; name another {how}");
        return false;
    }
}
