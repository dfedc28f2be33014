using Advisor.Engine.Knowledge;

namespace Advisor.Cli.Interview;

/// <summary>Talks to a person.</summary>
internal interface IInterviewer
{
    /// <summary>Asks until the reply is one that the question takes.</summary>
    Reply Ask(Question question);

    /// <summary>Tells something.</summary>
    void Tell(string text);
}
