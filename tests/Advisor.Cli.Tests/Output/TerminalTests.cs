using Advisor.Cli.Output;
using Shouldly;
using Spectre.Console;
using Xunit;

namespace Advisor.Cli.Tests.Output;

public class TerminalTests
{
    [Fact]
    public void For_redirected_output_is_plain_and_whole()
    {
        using var writer = new StringWriter();
        var line = string.Concat(Enumerable.Repeat("[word] ", 1000)) + "end";

        Terminal.For(writer).WriteLine(line, Palette.Bad);

        writer.ToString().ShouldBe(line + Environment.NewLine);
    }

    [Fact]
    public void For_terminal_has_colours()
    {
        using var writer = new StringWriter();

        Terminal.For(writer, colours: true).WriteLine("bad", Palette.Bad);

        writer.ToString().ShouldBe($"\e[91mbad\e[0m{Environment.NewLine}");
    }

    [Theory]
    [InlineData(null, "xterm", true)]
    [InlineData("", "xterm", true)]
    [InlineData("1", "xterm", false)]
    [InlineData(null, "dumb", false)]
    public void IsColourWelcome_asks_the_environment(string? noColor, string term, bool welcome) =>
        Terminal.IsColourWelcome(name => name == "NO_COLOR" ? noColor : name == "TERM" ? term : null).ShouldBe(welcome);
}
