using System.Collections.Immutable;
using Advisor.Engine.Knowledge;

namespace Advisor.Contract.Advice.Encoded;

/// <summary>How a style fails.</summary>
internal sealed class EncodedFailures(Style style)
{
    private readonly ImmutableArray<(string Mode, byte[] Json)> modes = [.. style.FailureModes.Select(f => (f.Mode, JsonBytes.Of(FailureModeResponse.Of(f))))];

    /// <summary>Writes the list.</summary>
    /// <param name="feared">The modes that come first.</param>
    public void Write(ref JsonOutput output, ImmutableArray<string> feared)
    {
        output.Write("["u8);
        var list = new JsonList();
        foreach (var isFeared in (ReadOnlySpan<bool>)[true, false])
        {
            foreach (var (mode, json) in modes)
            {
                if (feared.Contains(mode) != isFeared)
                    continue;
                list.Next(ref output);
                output.WriteKept(json);
            }
        }
        output.Write("]"u8);
    }
}
