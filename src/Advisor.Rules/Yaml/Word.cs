namespace Advisor.Rules.Yaml;

/// <summary>A text, such as an id, with the place where it stands.</summary>
internal readonly record struct Word(string Text, Place Place)
{
    public override string ToString() => Text;
}
