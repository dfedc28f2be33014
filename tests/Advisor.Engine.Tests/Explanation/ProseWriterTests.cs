using System.Globalization;
using Advisor.Engine.Explanation;

namespace Advisor.Engine.Tests.Explanation;

public class ProseWriterTests
{
    [Fact]
    public void Write_more_than_its_room_keeps_all()
    {
        var words = new string('a', 3_000);

        ProseWriter.Text(text => text.Write($"{words}, {-7} and {words}{int.MinValue}.")).ShouldBe(
            $"{words}, -7 and {words}{int.MinValue.ToString(CultureInfo.InvariantCulture)}.");
    }

    [Theory]
    [InlineData("it is gone", "It is gone.")]
    [InlineData("gRPC is known", "gRPC is known.")]
    [InlineData("is it known?", "Is it known?")]
    [InlineData("“a”", "“a”.")]
    public void Stand_words_is_the_sentence_that_prose_makes(string words, string sentence)
    {
        var written = ProseWriter.Text(text =>
        {
            text.Write("Before: ");
            text.Write(words);
            text.Stand("Before: ".Length);
        });

        written.ShouldBe("Before: " + sentence);
        Prose.Stand(words).ShouldBe(sentence);
    }

    [Theory]
    [InlineData("a", "a.")]
    [InlineData("a?", "a?")]
    [InlineData("a…", "a…")]
    [InlineData("", ".")]
    public void Stop_ends_what_has_not_ended(string words, string stopped) => ProseWriter.Text(text =>
    {
        text.Write(words);
        text.Stop();
    }).ShouldBe(stopped);
}
