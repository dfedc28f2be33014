using Advisor.Engine.Advice;
using Advisor.Engine.Knowledge;

namespace Advisor.Api.Advice;

/// <summary>What turns a body into advice, prepared once for the rules. Safe to share among threads.</summary>
/// <param name="advisor">What gives the advice.</param>
public sealed class AdviceService(AdviceEngine advisor)
{
    public AdviceEngine Advisor => advisor;

    public RuleSet RuleSet => advisor.RuleSet;

    /// <summary>Reads what is sound, and declines the rest.</summary>
    internal AnswerDecoder Decoder { get; } = new(advisor.RuleSet);

    internal AdviceWriter Writer { get; } = new(advisor);
}
