using Advisor.Engine.Advice;

namespace Advisor.Engine.Tests.Advice;

/// <summary>What is put together by hand has nothing to gather from.</summary>
public sealed class StandingTests
{
    private static readonly Standing Bare = new("queue", 1, 0, 0, new(0, 0), false);

    [Fact]
    public void Reasons_of_nothing_given_are_none()
    {
        Bare.Reasons.ShouldBeEmpty();
        Bare.Unmet.ShouldBeEmpty();
        new RuledOut("queue").Reasons.ShouldBeEmpty();
        new StyleAdvice(Bare, [], []).Practices.ShouldBeEmpty();
    }
}
