using System.Collections.Immutable;
using Advisor.Engine.Advice;

namespace Advisor.Engine.Exact;

/// <summary>What some answers call for, weighed when it is first asked for; always the same.</summary>
internal sealed class PracticeCalls(PracticeTable table, AnswerSheet sheet)
{
    private ulong[] Lacking => field ??= table.Lacking(sheet);

    private PracticeAdvice?[] Own => field ??= table.Own(Lacking);

    /// <summary>The practices that the answers call for in a style, by id.</summary>
    /// <param name="style">Advised by the same engine.</param>
    public ImmutableArray<PracticeAdvice> For(StyleAdvice style) =>
        table.For((style.Contest is { Ranked: [var (first, _), ..] } ? first.Ledger : style.Standing.Account.Ledger).Seat, Lacking, Own);
}
