using Spectre.Console;

namespace Advisor.Cli.Output;

/// <summary>What colours mean. They only repeat what the words say, for many see no colours.</summary>
internal static class Palette
{
    public static readonly Style Good = new(Color.Green);

    public static readonly Style Bad = new(Color.Red);

    public static readonly Style Doubtful = new(Color.Yellow);

    public static readonly Style Aside = new(Color.Grey);
}
