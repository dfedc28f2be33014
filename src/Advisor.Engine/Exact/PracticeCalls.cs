using System.Collections.Immutable;
using Advisor.Engine.Advice;

namespace Advisor.Engine.Exact;

/// <summary>What some answers call for, weighed when it is first asked for; always the same.</summary>
internal sealed class PracticeCalls(PracticeTable table, AnswerSheet sheet)
{
    private ulong[] Lacking => field ??= table.Lacking(sheet);

    private PracticeAdvice?[] Own => field ??= table.Own(Lacking);

    /// <summary>The practices that the answers call for in a style, by id.</summary>
    public ImmutableArray<PracticeAdvice> For(StyleAdvice style) =>
        table.For((style.Technologies.IsEmpty ? style.Standing : style.Technologies[0]).Account.Ledger.Seat, Lacking, Own);
}
