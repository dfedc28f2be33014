using System.Collections.Immutable;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Advice;

/// <summary>Chooses what to do beside choosing a style, under some answers.</summary>
/// <param name="choice">What calls for which practice.</param>
/// <param name="sheet">The answers.</param>
internal sealed class CalledPractices(PracticeChoice choice, AnswerSheet sheet)
{
    // By practice, what its own conditions say; null: they do not hold.
    private PracticeAdvice?[] Own => field ??= choice.OwnUnder(sheet);

    /// <summary>The practices that the answers call for in a style, by id.</summary>
    /// <param name="style">The id of the style.</param>
    /// <param name="technology">The id of its first technology; null: it has none.</param>
    public ImmutableArray<PracticeAdvice> For(string style, string? technology)
    {
        var (own, called) = (Own, new List<PracticeAdvice>());
        foreach (var (place, calls) in choice.For(style, technology))
            if ((own[place] ?? PracticeCall.First(calls.AsSpan(), sheet)) is { } advice)
                called.Add(advice);
        return AnyConflict(called) ? WithoutConflicts(called) : [.. called];
    }

    private static bool AnyConflict(List<PracticeAdvice> called)
    {
        foreach (var advice in called)
            foreach (var other in advice.Practice.ConflictsWith)
                foreach (var second in called)
                    if (second.Practice.Id == other)
                        return true;
        return false;
    }

    /// <summary>Of practices that exclude each other, the one that answers to more of what is known stays.</summary>
    private static ImmutableArray<PracticeAdvice> WithoutConflicts(List<PracticeAdvice> called)
    {
        var kept = new List<PracticeAdvice>();
        foreach (var advice in called.OrderByDescending(a => a.Questions.Length).ThenBy(a => a.Practice.Id, StringComparer.Ordinal))
            if (!kept.Exists(k => Conflict(k.Practice, advice.Practice)))
                kept.Add(advice);
        return [.. kept.OrderBy(a => a.Practice.Id, StringComparer.Ordinal)];
    }

    private static bool Conflict(Practice a, Practice b) => a.ConflictsWith.Contains(b.Id) || b.ConflictsWith.Contains(a.Id);
}
