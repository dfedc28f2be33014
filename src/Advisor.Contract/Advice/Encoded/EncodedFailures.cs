using System.Collections.Immutable;
using Advisor.Engine.Knowledge;

namespace Advisor.Contract.Advice.Encoded;

/// <summary>How a style fails.</summary>
internal sealed class EncodedFailures(Style style, JsonStore store)
{
    private readonly (string Mode, JsonFragment Json)[] modes =
        [.. style.FailureModes.Select(f => (f.Mode, store.AddMember(JsonBytes.Of(FailureModeResponse.Of(f)))))];

    /// <summary>Writes the list.</summary>
    /// <param name="feared">The modes that come first.</param>
    public void Write(JsonOutput output, ImmutableArray<string> feared)
    {
        var list = output.Begin();
        foreach (var isFeared in (ReadOnlySpan<bool>)[true, false])
            foreach (var (mode, json) in modes)
                if (feared.Contains(mode) == isFeared)
                    output.Write(json);
        output.EndList(list);
    }
}
