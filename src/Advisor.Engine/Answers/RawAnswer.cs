using System.Collections.Immutable;

namespace Advisor.Engine.Answers;

/// <summary>A value as a caller gave it, in whatever syntax, before it is checked against its question.</summary>
public abstract record RawAnswer
{
    /// <summary>Text: an option id, or an amount with or without a unit.</summary>
    public sealed record Text(string Value) : RawAnswer;

    /// <summary>A bare number as it was written, such as <c>2000</c> or <c>1e3</c>.</summary>
    public sealed record Number(string Literal) : RawAnswer;

    /// <summary>A list.</summary>
    public sealed record List(ImmutableArray<RawAnswer> Items) : RawAnswer;

    /// <summary>Something that no question takes, such as an object or a truth value.</summary>
    /// <param name="Kind">What it is, for the message: <c>an object</c>, <c>true</c>.</param>
    public sealed record Other(string Kind) : RawAnswer;
}
