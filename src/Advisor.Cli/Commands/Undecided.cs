using Advisor.Cli.Output;
using Advisor.Contract.WhatIf;
using Advisor.Engine.Advice;
using Advisor.Engine.WhatIf;
using Spectre.Console;

namespace Advisor.Cli.Commands;

/// <summary>Why a command ends with <see cref="ExitCode.Undecided"/>; null where it does not.</summary>
internal static class Undecided
{
    private const string Limit = "a limit of work was met";

    public static string? Of(Recommendation advice) => advice switch
    {
        { Styles.IsEmpty: true } => "every style is ruled out; change an answer that cannot hold together with the others",
        { IsProven: false } => $"{Limit}, so a range may be too wide, and what is settled or can win may be left out",
        _ => null,
    };

    /// <summary>The same, and where an interview ended before the choice was sure.</summary>
    public static string? OfInterview(Recommendation advice) => Of(advice) ?? (advice.NextQuestions.IsEmpty ? null
        : $"the choice is not settled; {string.Join(", ", advice.NextQuestions.Select(q => $"`{q.Question.Id}`"))} can still change it");

    public static string? Of(CounterfactualsResponse found) => found.Complete ? null
        : $"{Limit}, so ways may be missing; lower --max-changes or name questions with --fixed";

    public static string? Of(ComparisonResponse found) => found switch
    {
        { DecidedBy: DecidedBy.Nothing } => "both are ruled out, so neither ranks above the other",
        { DecidedBy: DecidedBy.Order } => "nothing but the order of listing puts one above the other",
        { ForcingProven: false } => $"{Limit}, so fewer answers may force the order",
        { SwapsComplete: false } => $"{Limit}, so changes that turn the order may be missing",
        _ => null,
    };

    /// <summary>Tells the reason, if there is one.</summary>
    /// <returns>The exit code.</returns>
    public static int Report(string? reason, TextWriter error)
    {
        if (reason is null)
            return ExitCode.Ok;
        Terminal.For(error).WriteLine($"undecided: {reason}", Palette.Doubtful);
        return ExitCode.Undecided;
    }
}
