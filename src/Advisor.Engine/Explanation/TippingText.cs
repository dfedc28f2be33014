using System.Globalization;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;
using Advisor.Engine.WhatIf;

namespace Advisor.Engine.Explanation;

/// <summary>Says in a few words what turns the choice.</summary>
public static class TippingText
{
    private const int Digits = 2;

    /// <summary>As in <c>`apache-kafka` from 10,000/s; 3.4 times today's rate</c>, or <c>`event-stream` with `apache-kafka` if `replay` is `long`</c>.</summary>
    /// <param name="point">What turns it.</param>
    /// <param name="now">What comes first now; a style that stays first is not named.</param>
    public static string Of(TippingPoint point, Outcome now)
    {
        ArgumentNullException.ThrowIfNull(point);
        ArgumentNullException.ThrowIfNull(now);
        var (question, first) = (point.Change.Question, First(point.Outcome, now));
        if (point.Change.Region is not { } region)
            return $"{first} if `{question.Id}` is {Options(point.Change.To)}";
        var where = Where(question, region);
        return Headroom(point) is { } headroom ? $"{first} {where}; {headroom} {Subject(question)}" : $"{first} with `{question.Id}` {where}";
    }

    /// <summary>As in <c>from 10,000/s</c>, <c>from 1 KB and up to 1,048,588 bytes</c>: never rounded, since on the other side something else is first.</summary>
    internal static string Where(Question question, Region region)
    {
        var low = region.Low is { } from ? $"{(from.Inclusive ? "from" : "above")} {Quantity.Exactly(question.Type, from.Amount)}" : null;
        var high = region.High is { } to ? $"{(to.Inclusive ? "up to" : "below")} {Quantity.Exactly(question.Type, to.Amount)}" : null;
        return low is null && high is null ? "for any amount" : low is null ? high! : high is null ? low : $"{low} and {high}";
    }

    /// <summary>As in <c>3.4 times</c>; null: there is none.</summary>
    internal static string? Headroom(TippingPoint point) =>
        point.RoundedHeadroom(Digits) is { } headroom ? $"{headroom.ToString("#,0.############", CultureInfo.InvariantCulture)} times" : null;

    private static string First(Outcome outcome, Outcome now) => outcome switch
    {
        { Style: null } => "nothing fits",
        { Technology: null } => $"`{outcome.Style}` without a technology",
        _ when outcome.Style == now.Style => $"`{outcome.Technology}`",
        _ => $"`{outcome.Style}` with `{outcome.Technology}`",
    };

    private static string Options(Answer answer) =>
        answer is OptionsAnswer options ? Prose.And([.. options.Options.Select(o => $"`{o}`")]) : "another amount";

    private static string Subject(Question question) => $"today's {question.Id.Replace('_', ' ')}";
}
