using System.Collections.Immutable;
using Advisor.Engine.Knowledge;

namespace Advisor.Contract.Advice.Encoded;

/// <summary>What advice says of a style.</summary>
internal sealed class EncodedStyle(Style style)
{
    private readonly ImmutableArray<(string Mode, byte[] Json)> failureModes =
        [.. style.FailureModes.Select(f => (f.Mode, JsonBytes.Of(FailureModeResponse.Of(f))))];

    /// <summary>Id and name, with which it is told wherever it stands.</summary>
    public byte[] Beginning { get; } = EncodedTarget.Beginning(style.Id, style.Name);

    /// <summary>Writes how it fails.</summary>
    /// <param name="feared">The modes that come first.</param>
    public void WriteFailureModes(ref JsonOutput output, ImmutableArray<string> feared)
    {
        output.Write("["u8);
        var isFirst = true;
        foreach (var isFeared in (ReadOnlySpan<bool>)[true, false])
        {
            foreach (var (mode, json) in failureModes)
            {
                if (feared.Contains(mode) != isFeared)
                    continue;
                if (!isFirst)
                    output.Write(","u8);
                isFirst = false;
                output.Write(json);
            }
        }
        output.Write("]"u8);
    }
}
