namespace Advisor.Rules.Format;

/// <summary>A key of a mapping.</summary>
/// <param name="Key">As authors write it.</param>
/// <param name="Value">What stands behind it.</param>
/// <param name="Presence">Whether it must be there.</param>
/// <param name="Meaning">What it says, in a sentence for the author.</param>
internal sealed record Member(string Key, Value Value, Presence Presence, string Meaning)
{
    public static Member Required(string key, Value value, string meaning) => new(key, value, Presence.Required, meaning);

    public static Member Checked(string key, Value value, string meaning) => new(key, value, Presence.Checked, meaning);

    public static Member Optional(string key, Value value, string meaning) => new(key, value, Presence.Optional, meaning);
}
