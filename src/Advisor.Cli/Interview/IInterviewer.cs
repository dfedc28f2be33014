using Advisor.Engine.Knowledge;

namespace Advisor.Cli.Interview;

/// <summary>Talks to a person.</summary>
internal interface IInterviewer
{
    /// <summary>Asks until the reply is one that the question takes.</summary>
    /// <param name="question">The question.</param>
    /// <param name="ct">Ends the wait for a reply, where that can be ended.</param>
    Reply Ask(Question question, CancellationToken ct);

    /// <summary>Tells something.</summary>
    void Tell(string text);
}
