using Spectre.Console;

namespace Advisor.Cli.Output;

/// <summary>Where text for people is written: with colours on a terminal, plain and the same everywhere else.</summary>
internal static class Terminal
{
    /// <summary>Lines are never broken here: a terminal does that itself, and a line that is copied or searched for stays whole.</summary>
    private const int Unbroken = 1_000_000;

    /// <summary>The console behind <paramref name="writer"/>.</summary>
    public static IAnsiConsole For(TextWriter writer) => For(writer, IsTerminal(writer) && IsColourWelcome(Environment.GetEnvironmentVariable));

    /// <summary>The console behind <paramref name="writer"/>, with colours or without.</summary>
    public static IAnsiConsole For(TextWriter writer, bool colours)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = colours ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        console.Profile.Width = Unbroken;
        return console;
    }

    /// <summary>The same for prompts, which draw themselves again: only where <see cref="IsTerminal"/>.</summary>
    public static IAnsiConsole Interactive(TextWriter writer) => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Out = new AnsiConsoleOutput(writer),
        Ansi = AnsiSupport.Yes,
        ColorSystem = IsColourWelcome(Environment.GetEnvironmentVariable) ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
        Interactive = InteractionSupport.Yes,
    });

    /// <summary>Whether colours may be used on a terminal: neither NO_COLOR (https://no-color.org) nor a terminal without any says otherwise.</summary>
    public static bool IsColourWelcome(Func<string, string?> variable) => string.IsNullOrEmpty(variable("NO_COLOR")) && variable("TERM") != "dumb";

    /// <summary>Whether a person reads along.</summary>
    public static bool IsTerminal(TextWriter writer) =>
        (ReferenceEquals(writer, Console.Out) && !Console.IsOutputRedirected) || (ReferenceEquals(writer, Console.Error) && !Console.IsErrorRedirected);
}
