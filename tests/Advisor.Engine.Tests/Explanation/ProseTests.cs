using Advisor.Engine.Explanation;

namespace Advisor.Engine.Tests.Explanation;

public class ProseTests
{
    private const int Seed = 20261122;

    // Every space and control character that is not plain beside what it may be taken for.
    private static readonly string[] Parts =
        ["a", "Zé", "…", ".", "..", "...", " ", "  ", "\t", "\r\n", "\u0001", "\u007f", "\u0085", "\u00a0", "\u1680", "\u2003", "\u200b", "\u2028", "\u202f", "\u3000", "”", ", "];

    [Fact]
    public void Tidy_any_text_is_as_if_it_were_not_tidy()
    {
        var random = new Random(Seed);
        for (var i = 0; i < 20_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => Parts[random.Next(2) * random.Next(Parts.Length)]));

            Prose.Tidy(text).ShouldBe(Prose.Tidied(text), $"seed {Seed}, text {i}: `{text}`");
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("One sentence, and no more.")]
    [InlineData("Dots… of omission; “quotes”.")]
    public void Tidy_tidy_text_is_not_copied(string text) => Prose.Tidy(text).ShouldBeSameAs(text);

    [Fact]
    public void WindsBesideColons_any_text_is_as_if_colons_had_been_taken_out()
    {
        var random = new Random(11);
        for (var i = 0; i < 20_000; i++)
        {
            var text = Prose.Tidy(new string(random.GetItems<char>("a, .:;?…", random.Next(1, 9))));
            var expected = Prose.Winds(Prose.Unstop(text).Replace(": ", " ", StringComparison.Ordinal));
            Prose.WindsBesideColons(text).ShouldBe(expected, $"`{text}`, seed 11, number {i}");
        }
    }
}
