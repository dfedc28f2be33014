using Advisor.Engine.Answers;

namespace Advisor.Cli.Interview;

/// <summary>What a person says to a question.</summary>
internal abstract record Reply
{
    /// <summary>An answer.</summary>
    public sealed record Answered(Answer Answer) : Reply;

    /// <summary>"I don't know": the question stays open.</summary>
    public sealed record NotKnown : Reply;

    /// <summary>No more questions.</summary>
    public sealed record Stop : Reply;
}
