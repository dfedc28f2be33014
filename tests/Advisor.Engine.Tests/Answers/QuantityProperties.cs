using System.Globalization;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;
using Advisor.Engine.Tests.Worlds;
using FsCheck;
using FsCheck.Fluent;

namespace Advisor.Engine.Tests.Answers;

/// <summary>What is true of every amount.</summary>
public sealed class QuantityProperties
{
    private static readonly QuestionType[] Types = [QuestionType.Bytes, QuestionType.PerSecond, QuestionType.Milliseconds];

    private static readonly Gen<string> Numbers = Gen.OneOf(
        Gen.Choose(0, 2000).Select(n => $"{n}"),
        Gen.Choose(0, int.MaxValue).Select(n => $"{n}"),
        from whole in Gen.Choose(0, 5000) from part in Gen.Choose(0, 999_999) select $"{whole}.{part}",
        from whole in Gen.Choose(0, 5000) from power in Gen.Choose(-20, 20) select $"{whole}e{power}");

    private static readonly Gen<string> Units = Gen.Elements(
        "", "B", "KB", "kB", "KiB", "MB", "MiB", "GB", "GiB", "TB", "TiB", "PB", "PiB", "/s", "k/s", "M/s", "G/s", "/min", "k/min", "/h", "M/h", "/day",
        "k/day", "M/day", "G/day", "/week", "us", "ms", "s", "min", "h", "days", "weeks");

    private static readonly Gen<string> Texts = from number in Numbers from unit in Units select $"{number} {unit}";

    [Fact]
    public void Format_of_whatever_is_read_reads_as_the_same() => Prop.ForAll(
        Arb.From(from type in Gen.Elements(Types) from text in Texts select (type, text)),
        given =>
        {
            if (!Quantity.TryParse(given.type, given.text, out var amount, out _))
                return;
            var written = Quantity.Format(given.type, amount);
            Quantity.TryParse(given.type, written, out var again, out var fault).ShouldBeTrue($"{written}: {fault?.Detail}");
            again.ShouldBe(amount, written);
            Quantity.Format(given.type, again).ShouldBe(written);
            var exact = Quantity.Exactly(given.type, amount);
            Quantity.TryParse(given.type, exact.Replace(",", "", StringComparison.Ordinal), out again, out fault).ShouldBeTrue($"{exact}: {fault?.Detail}");
            again.ShouldBe(amount, exact);
        }).Check(Scenarios.Config(20_000));

    [Fact]
    public void TryParse_amount_that_a_program_passed_on_as_a_double_is_the_same() => Prop.ForAll(
        Arb.From(from type in Gen.Elements(Types) from text in Texts select (type, text)),
        given =>
        {
            if (!Quantity.TryParse(given.type, given.text, out var amount, out _) || HasMoreDigitsThanDoubles(amount))
                return;
            var passedOn = double.Parse(amount.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture);
            Quantity.TryParse(given.type, passedOn, out var again, out var fault).ShouldBeTrue($"{passedOn}: {fault?.Detail}");
            again.ShouldBe(amount, passedOn);
        }).Check(Scenarios.Config(20_000));

    [Fact]
    public void TryParse_rate_of_few_digits_has_no_more_than_doubles_keep() => Prop.ForAll(
        Arb.From(from whole in Gen.Choose(0, 99_999) from unit in Gen.Elements("/s", "k/s", "/min", "k/min", "/h", "M/h", "/day", "M/day", "/week") select $"{whole}{unit}"),
        text =>
        {
            Quantity.TryParse(QuestionType.PerSecond, text, out var amount, out _).ShouldBeTrue();
            HasMoreDigitsThanDoubles(amount).ShouldBeFalse($"{amount}");
        }).Check(Scenarios.Config(5000));

    private static bool HasMoreDigitsThanDoubles(decimal amount) =>
        amount.ToString(CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal).Trim('0').Length > 15;

    [Fact]
    public void TryParse_takes_any_text_without_throwing() => Prop.ForAll(
        Arb.From(from type in Gen.Elements(Types) from text in Gen.OneOf(Mixed, ArbMap.Default.ArbFor<string>().Generator.Where(t => t is not null)) select (type, text)),
        given =>
        {
            var read = Quantity.TryParse(given.type, given.text, out var amount, out var fault);
            read.ShouldBe(fault is null);
            amount.ShouldBeInRange(0, Quantity.Maximum(given.type));
            if (given.type == QuestionType.Bytes)
                decimal.Truncate(amount).ShouldBe(amount);
        }).Check(Scenarios.Config(5000));

    [Fact]
    public void InProse_of_any_amount_is_near_it() => Prop.ForAll(
        Arb.From(from type in Gen.Elements(Types) from text in Texts select (type, text)),
        given =>
        {
            if (!Quantity.TryParse(given.type, given.text, out var amount, out _))
                return;
            var said = Quantity.InProse(given.type, amount);
            said.Length.ShouldBeLessThan(17);
            if (said.StartsWith("less", StringComparison.Ordinal) || said.Contains("year", StringComparison.Ordinal))
                return;
            Quantity.TryParse(given.type, said.Replace(",", "", StringComparison.Ordinal), out var near, out var fault).ShouldBeTrue($"{said}: {fault?.Detail}");
            Math.Abs(near - amount).ShouldBeLessThanOrEqualTo(amount / 100 + (given.type is QuestionType.Bytes ? 1 : 0), said);
        }).Check(Scenarios.Config(20_000));

    private static Gen<string> Mixed { get; } =
        Gen.Elements("0", "1", "9", ".", ",", "e", "E", "+", "-", " ", "K", "M", "i", "b", "B", "/", "s", "min", "per", "day", "µ", "\u00a0", "😀")
            .ListOf().Select(parts => string.Concat(parts));
}
