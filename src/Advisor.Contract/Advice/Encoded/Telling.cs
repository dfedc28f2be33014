namespace Advisor.Contract.Advice.Encoded;

/// <summary>How an answer is told in a gap.</summary>
internal enum Telling
{
    /// <summary>As understood, in JSON.</summary>
    Value,

    /// <summary>In words, within a sentence.</summary>
    Inside,

    /// <summary>In words, where a sentence begins with it.</summary>
    First,
}
