using System.Collections.Immutable;
using System.Numerics;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Answers;

/// <summary>The answer to one question, checked against it.</summary>
public abstract record Answer;

/// <summary>One option, or several where the question takes several.</summary>
/// <param name="Options">Option ids in the order of the questionnaire, each once, at least one.</param>
public sealed record OptionsAnswer(ImmutableArray<string> Options) : Answer
{
    /// <summary>The options by their places in the question, one bit each; 0: not known, as in questions of more options than bits.</summary>
    internal ulong Bits { get; init; }

    /// <summary>Whether both have the same list of options.</summary>
    public bool Equals(OptionsAnswer? other) => other is not null && Options == other.Options;

    /// <inheritdoc/>
    public override int GetHashCode() => Options.GetHashCode();

    /// <summary>The same for a question, by which <see cref="Bits"/> are counted.</summary>
    internal OptionsAnswer For(Question question)
    {
        ulong bits = 0;
        for (var place = 0; place < question.Options.Length && question.Options.Length <= 64; place++)
            bits |= Options.Contains(question.Options[place].Id) ? 1UL << place : 0;
        return this with { Bits = BitOperations.PopCount(bits) == Options.Length ? bits : 0 };
    }
}

/// <summary>An amount in the question's base unit, 0 or more.</summary>
/// <param name="Amount">The amount.</param>
public sealed record AmountAnswer(decimal Amount) : Answer
{
    /// <summary>The amount.</summary>
    public decimal Amount { get; init => (field, Whole) = (value, WholeOf(value)); } = Amount;

    /// <summary>The amount in 64 bits; -1: it is no whole number, or 2^60 or more.</summary>
    internal long Whole { get; private init; } = WholeOf(Amount);

    private static long WholeOf(decimal amount)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(amount, parts);
        if (parts[3] == 0 && parts[2] == 0 && (uint)parts[1] < 1U << 28)
            return ((long)parts[1] << 32) | (uint)parts[0];
        return amount is >= 0 and < 1L << 60 && decimal.IsInteger(amount) ? (long)amount : -1; // 500.0 is whole, and equals 500
    }
}
