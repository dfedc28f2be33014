using System.Collections.Immutable;
using Advisor.Engine.Advice;

namespace Advisor.Engine.Exact;

/// <summary>What some answers call for, weighed when it is first asked for; always the same.</summary>
internal sealed class PracticeCalls(PracticeTable table, AnswerSheet sheet)
{
    private ulong[] Lacking => field ??= table.Lacking(sheet);

    private ulong[] Own => field ??= table.Own(Lacking);

    /// <summary>The practices that the answers call for in a style, by id.</summary>
    /// <param name="style">Advised by the same engine.</param>
    public ImmutableArray<PracticeAdvice> For(StyleAdvice style) => table.For(SeatOf(style), Lacking);

    /// <summary>The same practices by their places in the rule set, one bit each.</summary>
    public ReadOnlySpan<ulong> In(StyleAdvice style) => table.In(SeatOf(style), Lacking, Own);

    private static int SeatOf(StyleAdvice style) =>
        style.Contest is { Left: > 0 } contest ? contest.SeatAt(rank: 1) : style.Styles!.SeatAt(style.Rank);
}
