using System.Globalization;
using Advisor.Engine.Answers;

namespace Advisor.Contract.Advice;

/// <summary>Reads the texts that say how much advice to show, wherever they were given.</summary>
internal static class AdviceViewReader
{
    /// <summary>The words for a <see cref="DetailLevel"/>, the least first.</summary>
    public static readonly IReadOnlyList<string> Levels = [.. Enum.GetNames<DetailLevel>().Select(n => n.ToLowerInvariant())];

    /// <summary>What is wrong with the level of detail; null: nothing, or there is none.</summary>
    public static Fault? DetailFault(string? detail) => detail is null || Levels.Contains(detail) ? null
        : new("/detail", FaultCodes.UnknownValue, $"The detail {Quote.Of(detail)} is none of {string.Join(", ", Levels.Select(l => $"`{l}`"))}",
            Nearest.To(detail, Levels), "query");

    /// <summary>The view that texts without a fault stand for; null: not given.</summary>
    public static AdviceView Of(string? detail, string? styles, string? technologies) =>
        new(detail is null ? DetailLevel.Standard : Enum.Parse<DetailLevel>(detail, ignoreCase: true), Number(styles), Number(technologies));

    private static int Number(string? text) =>
        text is null ? int.MaxValue : int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
