using Spectre.Console;
using Spectre.Console.Rendering;

namespace Advisor.Cli.Tests.Interview;

/// <summary>A terminal at which somebody has typed ahead.</summary>
internal sealed class TypingConsole : IAnsiConsole, IAnsiConsoleInput, IDisposable
{
    private readonly StringWriter screen = new();
    private readonly IAnsiConsole console;
    private readonly Queue<ConsoleKeyInfo> keys = [];

    public TypingConsole() => console = AnsiConsole.Create(new AnsiConsoleSettings
    {
        Out = new AnsiConsoleOutput(screen),
        Ansi = AnsiSupport.Yes,
        ColorSystem = ColorSystemSupport.NoColors,
        Interactive = InteractionSupport.Yes,
    });

    /// <summary>All that was shown.</summary>
    public string Shown => screen.ToString();

    public bool IsAllRead => keys.Count == 0;

    public Profile Profile => console.Profile;

    public IAnsiConsoleCursor Cursor => console.Cursor;

    public IAnsiConsoleInput Input => this;

    public IExclusivityMode ExclusivityMode => console.ExclusivityMode;

    public RenderPipeline Pipeline => console.Pipeline;

    public TypingConsole Type(string text)
    {
        foreach (var c in text)
            keys.Enqueue(new(c, c == ' ' ? ConsoleKey.Spacebar : default, false, false, false));
        return Press(ConsoleKey.Enter);
    }

    public TypingConsole Press(params ConsoleKey[] pressed)
    {
        foreach (var key in pressed)
            keys.Enqueue(new(key == ConsoleKey.Enter ? '\r' : key == ConsoleKey.Spacebar ? ' ' : '\0', key, false, false, false));
        return this;
    }

    public void Dispose() => screen.Dispose();

    public void Clear(bool home) => console.Clear(home);

    public void Write(IRenderable renderable) => console.Write(renderable);

    public bool IsKeyAvailable() => keys.Count > 0;

    public ConsoleKeyInfo? ReadKey(bool intercept) => keys.Dequeue();

    public Task<ConsoleKeyInfo?> ReadKeyAsync(bool intercept, CancellationToken cancellationToken) => Task.FromResult(ReadKey(intercept));
}
