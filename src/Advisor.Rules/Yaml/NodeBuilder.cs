namespace Advisor.Rules.Yaml;

/// <summary>A list or mapping whose end has not been read yet.</summary>
internal abstract class NodeBuilder
{
    public abstract void Add(Node child);

    public abstract Node Build();
}
