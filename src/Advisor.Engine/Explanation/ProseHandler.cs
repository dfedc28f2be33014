using System.Runtime.CompilerServices;

namespace Advisor.Engine.Explanation;

/// <summary>Writes the parts of an interpolated string one after another, as the compiler calls for it.</summary>
[InterpolatedStringHandler]
internal readonly ref struct ProseHandler
{
    private readonly ProseWriter text;

    public ProseHandler(int literalLength, int formattedCount, ProseWriter text) => this.text = text;

    public void AppendLiteral(string literal) => text.Write(literal);

    public void AppendFormatted(string words) => text.Write(words);

    public void AppendFormatted(int number) => text.Write(number);
}
