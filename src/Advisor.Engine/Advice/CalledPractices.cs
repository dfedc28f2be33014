using System.Collections.Immutable;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Advice;

/// <summary>Gathers practices that answers call for: each once, and no two that exclude each other.</summary>
internal sealed class CalledPractices
{
    private readonly List<PracticeAdvice> called = [];

    /// <summary>Whether a call for a practice is of interest: the first of several is what is said, and the calls for a practice follow each other.</summary>
    public bool IsNew(PracticeAdvice call) => called.Count == 0 || !ReferenceEquals(called[^1].Practice, call.Practice);

    /// <summary>Adds a practice that is called for.</summary>
    public void Add(PracticeAdvice call) => called.Add(call);

    /// <summary>The practices, by id.</summary>
    public ImmutableArray<PracticeAdvice> Settled() => AnyConflict(called) ? WithoutConflicts(called) : [.. called];

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
