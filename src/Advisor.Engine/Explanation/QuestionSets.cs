using System.Collections.Frozen;
using System.Collections.Immutable;
using Advisor.Engine.Advice;

namespace Advisor.Engine.Explanation;

/// <summary>The sets of questions that reasons read, numbered in the order of their ids. Immutable.</summary>
internal sealed class QuestionSets
{
    private readonly FrozenDictionary<string, int> numbers;

    /// <summary>Numbers the sets; a reason that reads no question is left out.</summary>
    public QuestionSets(IEnumerable<Reason> reasons)
    {
        All =
        [
            .. reasons.Where(r => !r.Questions.IsEmpty).DistinctBy(Key).OrderBy(Key, StringComparer.Ordinal).Select(r => r.Questions),
        ];
        numbers = All.Index().ToFrozenDictionary(s => string.Join(' ', s.Item), s => s.Index, StringComparer.Ordinal);
    }

    /// <summary>The ids of the questions of each set, in the order of the questionnaire, by number.</summary>
    public ImmutableArray<ImmutableArray<string>> All { get; }

    /// <summary>The number of the set that a reason reads; -1: it reads none.</summary>
    public int NumberOf(Reason reason) => numbers.GetValueOrDefault(Key(reason), -1);

    private static string Key(Reason reason) => string.Join(' ', reason.Questions);
}
