using Advisor.Engine.Advice;
using Advisor.Engine.Knowledge;

namespace Advisor.Contract.Advice;

/// <summary>A style or technology that is impossible under the answers.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">For people.</param>
/// <param name="Reasons">The rules that rule it out. Not in `brief`.</param>
public sealed record RuledOutResponse(string Id, string Name, IReadOnlyList<ReasonResponse>? Reasons)
{
    internal static RuledOutResponse Of(RuledOut ruledOut, string name, ReasonWriter reasons, Technology? technology) =>
        new(ruledOut.Id, name, reasons.Reasons(ruledOut.Reasons, technology));
}
