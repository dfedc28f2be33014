namespace Advisor.Engine.Exact.Changes;

/// <summary>A change of several questions, each to one of a run of answers. Answers are numbered from 1, question by question.</summary>
/// <param name="Length">How many questions, at most five.</param>
/// <param name="First">The first answer to each, 24 bits each, the first question highest.</param>
/// <param name="Last">The last answers, likewise.</param>
internal readonly record struct ChangeSpan(int Length, UInt128 First, UInt128 Last) : IComparable<ChangeSpan>
{
    /// <summary>The first and last answer to one of the questions.</summary>
    public (int First, int Last) this[int at] => ((int)(First >> Shift(at)) & Mask, (int)(Last >> Shift(at)) & Mask);

    private const int Mask = (1 << 24) - 1;

    public ChangeSpan Append(int first, int last) => new(Length + 1, (First << 24) | (uint)first, (Last << 24) | (uint)last);

    /// <summary>The same with the answers to one question left open.</summary>
    public ChangeSpan Without(int at) => With(at, 0, 0);

    public ChangeSpan With(int at, int first, int last)
    {
        var others = ~((UInt128)Mask << Shift(at));
        return new(Length, (First & others) | ((UInt128)(uint)first << Shift(at)), (Last & others) | ((UInt128)(uint)last << Shift(at)));
    }

    /// <summary>The fewest questions first, then by the first answer in which they differ.</summary>
    public int CompareTo(ChangeSpan other)
    {
        var order = Length - other.Length;
        for (var at = 0; at < Length && order == 0; at++)
            order = this[at].CompareTo(other[at]);
        return order;
    }

    private int Shift(int at) => 24 * (Length - 1 - at);
}
