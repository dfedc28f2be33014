using Advisor.Engine.Knowledge;

namespace Advisor.Contract.Advice;

/// <summary>How one of the ways to fail shows in a style.</summary>
/// <param name="Mode">crash, omission, timing, response or arbitrary.</param>
/// <param name="ShowsAs">How it looks to the other party.</param>
/// <param name="DetectedBy">How one notices.</param>
/// <param name="Practices">Ids of the practices that help, the most important first.</param>
/// <param name="Residual">What no practice removes.</param>
public sealed record FailureModeResponse(string Mode, string ShowsAs, string DetectedBy, IReadOnlyList<string> Practices, string Residual)
{
    internal static FailureModeResponse Of(FailureMode failure) =>
        new(failure.Mode, failure.ShowsAs, failure.DetectedBy, failure.Practices, failure.Residual);
}
