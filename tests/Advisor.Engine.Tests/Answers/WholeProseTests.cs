using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Tests.Answers;

public class WholeProseTests
{
    private const int Seed = 20261122;

    private static readonly QuestionType[] Types = [QuestionType.Bytes, QuestionType.PerSecond, QuestionType.Milliseconds];

    [Fact]
    public void Write_whole_amount_gives_what_the_decimal_one_does()
    {
        var random = new Random(Seed);
        Span<char> text = stackalloc char[QuantityProse.Longest];
        for (var i = 0; i < 60_000; i++)
        {
            var amount = Amount(random);
            foreach (var type in Types)
            {
                WholeProse.Takes(amount).ShouldBeTrue($"seed {Seed}, amount {amount}");
                var length = WholeProse.Write(type, amount, text);

                text[..length].ToString().ShouldBe(QuantityProse.Of(type, amount), $"seed {Seed}, {amount} {type}");
            }
        }
    }

    [Theory]
    [InlineData("0")]
    [InlineData("0.5")]
    [InlineData("1.5")]
    [InlineData("9223372036854776")]
    public void Takes_other_amount_is_false(string amount) =>
        WholeProse.Takes(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture)).ShouldBeFalse();

    // Of any length, round ones, whole numbers of units, and halves to be rounded.
    private static long Amount(Random random) => random.Next(4) switch
    {
        0 => random.NextInt64(1, (long)Math.Pow(10, random.Next(1, 16))),
        1 => random.NextInt64(1, 10_000) * (long)Math.Pow(10, random.Next(0, 12)),
        2 => random.NextInt64(1, 2_000) * (long)Math.Pow(1024, random.Next(0, 5)),
        _ => random.NextInt64(1, 30_000) * 5 * 60_000,
    };
}
