using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Advisor.Api.Http;

/// <summary>Ends a search that takes longer than is spent on one request, or whose client went away.</summary>
public sealed class WorkBudget
{
    private readonly Limits limits;

    internal WorkBudget(Limits limits) => this.limits = limits;

    /// <summary>Searches for an answer.</summary>
    /// <param name="search">The search, which the token ends.</param>
    /// <param name="less">How to ask for less, as the end of a sentence.</param>
    /// <param name="ct">The client's.</param>
    /// <param name="found">The answer; null: it took too long.</param>
    /// <param name="tooMuch">The refusal; null: it did not.</param>
    /// <exception cref="OperationCanceledException">The client went away.</exception>
    public bool TrySearch<T>(
        Func<CancellationToken, T> search, string less, CancellationToken ct, [NotNullWhen(true)] out T? found, [NotNullWhen(false)] out TooMuch? tooMuch)
        where T : class
    {
        (found, tooMuch) = (null, null);
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(ct);
        ending.CancelAfter(TimeSpan.FromSeconds(limits.SearchSeconds));
        try
        {
            found = search(ending.Token);
            return true;
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            tooMuch = new(new("", FaultCodes.TooMuchWork, string.Create(CultureInfo.InvariantCulture,
                $"The search is ended after {limits.SearchSeconds} s (`Limits:SearchSeconds`); to ask for less, {less}")));
            return false;
        }
    }
}
