using System.Collections.Immutable;
using Advisor.Engine.Advice;

namespace Advisor.Engine.Explanation;

/// <summary>How many technologies the same answers rule out.</summary>
/// <param name="questions">The ids of the questions answered, in the order of the questionnaire.</param>
internal sealed class HitCount(ImmutableArray<string> questions)
{
    private int count;
    private RuledOut? last;

    /// <summary>The ids of the questions answered, in the order of the questionnaire.</summary>
    public ImmutableArray<string> Questions => questions;

    /// <summary>Counts a technology once, however many reasons it has; one technology is done before the next.</summary>
    public void Add(RuledOut technology)
    {
        if (ReferenceEquals(last, technology))
            return;
        count++;
        last = technology;
    }

    /// <summary>Whether the reason read these answers and no others.</summary>
    public bool IsOf(Reason reason) => reason.Questions == questions || reason.Questions.AsSpan().SequenceEqual(questions.AsSpan());

    /// <summary>Whether these answers rule the technology out.</summary>
    public bool Hits(RuledOut technology)
    {
        foreach (var reason in technology.Reasons)
            if (IsOf(reason))
                return true;
        return false;
    }

    /// <summary>Whether more is counted here, or as much and the ids come first.</summary>
    public bool ComesBefore(HitCount other) => count != other.count ? count > other.count : Compare(other) < 0;

    private int Compare(HitCount other) => string.CompareOrdinal(string.Join(' ', questions), string.Join(' ', other.Questions));
}
