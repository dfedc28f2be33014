namespace Advisor.Api.Tests;

/// <summary>The clone that the tests run in.</summary>
internal static class Repository
{
    /// <summary>Its folder.</summary>
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Find(DirectoryInfo? at)
    {
        while (at is not null && !File.Exists(Path.Combine(at.FullName, "Advisor.sln")))
            at = at.Parent;
        return at?.FullName ?? throw new InvalidOperationException("The tests run in a clone of the repository");
    }
}
