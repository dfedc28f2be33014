using Advisor.Engine.Knowledge;

namespace Advisor.Contract.Advice.Encoded;

/// <summary>What advice says of a technology.</summary>
/// <param name="place">Its place in the rule set.</param>
internal sealed class EncodedTechnology(Technology technology, int place)
{
    public Technology Technology => technology;

    public int Place => place;

    /// <summary>Id and name, with which it is told wherever it stands.</summary>
    public byte[] Beginning { get; } = EncodedTarget.Beginning(technology.Id, technology.Name);
}
