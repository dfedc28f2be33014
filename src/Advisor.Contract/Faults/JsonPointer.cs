namespace Advisor.Contract.Faults;

/// <summary>Writes and reads JSON pointers (RFC 6901).</summary>
internal static class JsonPointer
{
    /// <summary><paramref name="parent"/> with one more member name or index.</summary>
    public static string Append(string parent, string name) => $"{parent}/{name.Replace("~", "~0").Replace("/", "~1")}";

    /// <summary>The member names and indexes on the way; none for the empty pointer.</summary>
    public static IEnumerable<string> Parts(string pointer) =>
        pointer.Split('/').Skip(1).Select(part => part.Replace("~1", "/").Replace("~0", "~"));
}
