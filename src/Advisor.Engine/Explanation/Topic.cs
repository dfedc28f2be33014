namespace Advisor.Engine.Explanation;

/// <summary>What a tension is about.</summary>
/// <param name="Number">Another one than that of any other topic of its phrasebook.</param>
/// <param name="Text">As in <c>“timing” and “receiver down”</c>.</param>
internal sealed record Topic(int Number, string Text);
