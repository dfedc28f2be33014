namespace Advisor.Engine.Answers;

/// <summary>The closed list of what can be wrong with an answer.</summary>
public static class AnswerFaultCodes
{
    /// <summary>No question has this id.</summary>
    public const string UnknownQuestion = "unknown_question";

    /// <summary>The question has no such option.</summary>
    public const string UnknownOption = "unknown_option";

    /// <summary>No technology has this id.</summary>
    public const string UnknownTechnology = "unknown_technology";

    /// <summary>A list where a single value belongs, text where a list belongs, and the like.</summary>
    public const string WrongType = "wrong_type";

    /// <summary>An empty list: leave the question out instead.</summary>
    public const string Empty = "empty";

    /// <summary>The same option twice in a list.</summary>
    public const string Duplicate = "duplicate";

    /// <summary>Text that is no amount.</summary>
    public const string NotANumber = "not_a_number";

    /// <summary>A unit that the question does not take.</summary>
    public const string UnknownUnit = "unknown_unit";

    /// <summary>Negative, or larger than any answer can be.</summary>
    public const string OutOfRange = "out_of_range";
}
