using Advisor.Contract.WhatIf;

namespace Advisor.Cli.Output;

/// <summary>Says what comes first.</summary>
internal static class OutcomeWords
{
    /// <summary>As in <c>event-stream with apache-kafka comes first</c>.</summary>
    public static string Of(OutcomeResponse outcome) => outcome switch
    {
        { Style: null } => "nothing fits",
        { Technology: null } => $"{outcome.Style} comes first, without a technology",
        _ => $"{outcome.Style} with {outcome.Technology} comes first",
    };
}
