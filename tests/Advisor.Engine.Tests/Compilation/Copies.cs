using Advisor.Engine.Tests.Worlds;

namespace Advisor.Engine.Tests.Compilation;

internal static class Copies
{
    /// <summary>Every rule many times over.</summary>
    public static World Copied(this World world, int copies) => world with
    {
        Rules = [.. world.Rules.SelectMany(rule => Enumerable.Range(0, copies).Select(copy => rule with { Id = $"{rule.Id}-{copy:0000}" }))],
    };
}
