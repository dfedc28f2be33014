namespace Advisor.Engine.Knowledge;

/// <summary>The form of an answer.</summary>
public enum QuestionType
{
    /// <summary>One of the question's options.</summary>
    Choice,

    /// <summary>One or more of the question's options.</summary>
    Choices,

    /// <summary>A whole number of bytes, 0 or more.</summary>
    Bytes,

    /// <summary>Messages a second, 0 or more.</summary>
    PerSecond,

    /// <summary>Milliseconds, 0 or more.</summary>
    Milliseconds,

    /// <summary>One or more ids of technologies of the rule set.</summary>
    Technologies,
}
