namespace Advisor.Contract.Faults;

/// <summary>
/// The closed list of what can be wrong with a request, beside what can be wrong with an answer
/// (<see cref="Engine.Answers.AnswerFaultCodes"/>).
/// </summary>
internal static class FaultCodes
{
    /// <summary>The body is not JSON in UTF-8.</summary>
    public const string Malformed = "malformed";

    /// <summary>The body is nested deeper than is read.</summary>
    public const string TooDeep = "too_deep";

    /// <summary>The body is larger than is read.</summary>
    public const string TooLarge = "too_large";

    /// <summary>A member's name is longer than is read.</summary>
    public const string NameTooLong = "name_too_long";

    /// <summary>An object has two members of the same name.</summary>
    public const string DuplicateMember = "duplicate_member";

    /// <summary>An object has a member that the contract does not know.</summary>
    public const string UnknownMember = "unknown_member";

    /// <summary>A member that must be there is not, or is null.</summary>
    public const string Required = "required";

    /// <summary>A value of another kind than belongs there.</summary>
    public const string WrongType = "wrong_type";

    /// <summary>A number that is too small or too large.</summary>
    public const string OutOfRange = "out_of_range";

    /// <summary>A word that is not among those to choose from.</summary>
    public const string UnknownValue = "unknown_value";

    /// <summary>A query parameter that the operation does not have.</summary>
    public const string UnknownParameter = "unknown_parameter";

    /// <summary>No part of the knowledge of that kind has this id.</summary>
    public const string UnknownId = "unknown_id";

    /// <summary>Two members of which only one can be meant.</summary>
    public const string Ambiguous = "ambiguous";

    /// <summary>Two ids that come down to the same thing, so that there is nothing to compare.</summary>
    public const string NotComparable = "not_comparable";

    /// <summary>More is asked for than is answered at once.</summary>
    public const string TooManyRows = "too_many_rows";

    /// <summary>What is asked for takes longer to search than is spent on one request.</summary>
    public const string TooMuchWork = "too_much_work";
}
