namespace Advisor.Cli.Output;

/// <summary>A number with its noun.</summary>
internal static class Counted
{
    /// <summary>Such as <c>1 error</c>, <c>2 errors</c>.</summary>
    public static string Of(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
