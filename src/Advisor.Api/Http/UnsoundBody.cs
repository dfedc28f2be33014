using Microsoft.AspNetCore.Http.Features;

namespace Advisor.Api.Http;

/// <summary>
/// What is wrong with the present request's body before anything is made of it; told together with whatever else is wrong with the request.
/// </summary>
/// <param name="Faults">At least one.</param>
/// <param name="IsReadable">It is an object all the same, so that its members can be looked at.</param>
internal sealed record UnsoundBody(IReadOnlyList<Fault> Faults, bool IsReadable) : IHttpRequestBodyDetectionFeature
{
    /// <summary>Yes, also where none came: what stands in its place is to be bound.</summary>
    public bool CanHaveBody => true;

    /// <summary>Looks at a body that must be an object; null: it is, and sound.</summary>
    /// <param name="json">Without a byte order mark.</param>
    /// <param name="maxDepth">How many objects and arrays may lie inside one another.</param>
    /// <param name="what">What the text is to the caller: the body, or a line or element of it.</param>
    public static UnsoundBody? Of(ReadOnlySpan<byte> json, int maxDepth, string what = "body")
    {
        var text = json.Trim(" \t\r\n"u8);
        if (text.IsEmpty || text.SequenceEqual("null"u8))
        {
            var required = $"{(what == "element" ? "An" : "A")} {what} is required";
            return new([new("", FaultCodes.Required, text.IsEmpty ? required : $"{required}, and `null` is none")], false);
        }
        var faults = JsonScan.Faults(json, maxDepth, what);
        if (faults.Any(f => f.Code != FaultCodes.DuplicateMember))
            return new(faults, false);
        if (text[0] != (byte)'{')
            return new([new("", FaultCodes.WrongType, $"The {what} must be an object"), .. faults], false);
        return faults.Count > 0 ? new(faults, true) : null;
    }
}
