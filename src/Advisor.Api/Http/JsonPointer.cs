namespace Advisor.Api.Http;

/// <summary>Writes JSON pointers (RFC 6901).</summary>
internal static class JsonPointer
{
    /// <summary><paramref name="parent"/> with one more member name or index.</summary>
    public static string Append(string parent, string name) => $"{parent}/{name.Replace("~", "~0").Replace("/", "~1")}";

    /// <summary>The pointer without its last part; empty stays empty.</summary>
    public static string Parent(string pointer) => pointer.LastIndexOf('/') is var slash and >= 0 ? pointer[..slash] : "";
}
