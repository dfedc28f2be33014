using Advisor.Engine.Advice;

namespace Advisor.Contract.Advice;

/// <summary>What a score could still become.</summary>
/// <param name="Low">Never lower than this.</param>
/// <param name="High">Never higher than this.</param>
public sealed record RangeResponse(int Low, int High)
{
    internal static RangeResponse Of(ScoreRange range) => new(range.Low, range.High);
}
