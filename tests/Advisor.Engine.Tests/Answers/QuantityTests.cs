using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Tests.Answers;

public sealed class QuantityTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("4096", 4096)]
    [InlineData("4096B", 4096)]
    [InlineData("1 byte", 1)]
    [InlineData("12 Bytes", 12)]
    [InlineData("256 KB", 256_000)]
    [InlineData("256kB", 256_000)]
    [InlineData("256 KiB", 262_144)]
    [InlineData("256 kiB", 262_144)]
    [InlineData("1.5 MB", 1_500_000)]
    [InlineData("1.5MiB", 1_572_864)]
    [InlineData("2 GB", 2_000_000_000)]
    [InlineData("2 GiB", 2_147_483_648)]
    [InlineData("1 TB", 1_000_000_000_000)]
    [InlineData("1 TiB", 1_099_511_627_776)]
    [InlineData("1 PB", 1_000_000_000_000_000)]
    [InlineData("1 PiB", 1_125_899_906_842_624)]
    [InlineData("1e3", 1000)]
    [InlineData("1E+3 KB", 1_000_000)]
    [InlineData("5000e-3 KB", 5000)]
    [InlineData("  20   KB  ", 20_000)]
    [InlineData("256kb", 256_000)]
    [InlineData("20 mb", 20_000_000)]
    [InlineData("1.5mib", 1_572_864)]
    [InlineData("1 KBytes", 1000)]
    [InlineData("2 kilobytes", 2000)]
    [InlineData("1 Megabyte", 1_000_000)]
    [InlineData("1 kibibyte", 1024)]
    [InlineData("3 MiBytes", 3_145_728)]
    [InlineData("-0", 0)]
    [InlineData("-0.0 KB", 0)]
    [InlineData("0.1", 1)]
    [InlineData("1.0001 KB", 1001)]
    [InlineData("1e-300", 1)]
    [InlineData("0e999999999999", 0)]
    [InlineData("1000000000000000000", 1_000_000_000_000_000_000)]
    public void TryParse_bytes_reads(string text, long bytes) => ShouldRead(QuestionType.Bytes, text, bytes);

    [Fact]
    public void TryParse_bytes_counts_the_smallest_part_of_a_byte_as_a_whole_one() =>
        ShouldRead(QuestionType.Bytes, "1.0000000000000000000000000000000000001 PiB", 1_125_899_906_842_625);

    [Theory]
    [InlineData("2000", 2000)]
    [InlineData("2000/s", 2000)]
    [InlineData("2000 / sec", 2000)]
    [InlineData("2000 per second", 2000)]
    [InlineData("5k/s", 5000)]
    [InlineData("5 K/s", 5000)]
    [InlineData("5k", 5000)]
    [InlineData("3M", 3_000_000)]
    [InlineData("1G/s", 1_000_000_000)]
    [InlineData("60/min", 1)]
    [InlineData("60 per minute", 1)]
    [InlineData("60 messages/min", 1)]
    [InlineData("6k messages per minute", 100)]
    [InlineData("60 requests/min", 1)]
    [InlineData("5k req/s", 5000)]
    [InlineData("30 calls per second", 30)]
    [InlineData("6000 events per min", 100)]
    [InlineData("2000 rps", 2000)]
    [InlineData("5k qps", 5000)]
    [InlineData("3M tps", 3_000_000)]
    [InlineData("-0/s", 0)]
    [InlineData("7200/h", 2)]
    [InlineData("86400/day", 1)]
    [InlineData("86.4k/d", 1)]
    [InlineData("604800/week", 1)]
    [InlineData("0/day", 0)]
    [InlineData("1000000000000", 1_000_000_000_000)]
    public void TryParse_rate_reads(string text, long perSecond) => ShouldRead(QuestionType.PerSecond, text, perSecond);

    [Theory]
    [InlineData("10/h", "0.00277777777777778")]
    [InlineData("240/day", "0.00277777777777778")]
    [InlineData("1/day", "0.0000115740740740741")]
    [InlineData("1M/day", "11.5740740740741")]
    [InlineData("1/week", "0.00000165343915343915")]
    [InlineData("123456789G/week", "204128288690.476")]
    [InlineData("1e-20/min", "0.0000000000000000000001666667")]
    public void TryParse_rate_that_is_no_decimal_has_fifteen_digits(string text, string perSecond) =>
        ShouldRead(QuestionType.PerSecond, text, decimal.Parse(perSecond, System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("0.27/day", "0.000003125")]
    [InlineData("1.2345678901234567/s", "1.2345678901234567")]
    [InlineData("3.6666666666666666666/min", "0.06111111111111111111")]
    public void TryParse_rate_that_is_a_decimal_is_exact(string text, string perSecond)
    {
        Quantity.TryParse(QuestionType.PerSecond, text, out var amount, out _).ShouldBeTrue();

        (amount / 1.0000000000000000000000000000m).ToString(System.Globalization.CultureInfo.InvariantCulture).ShouldBe(perSecond);
    }

    [Theory]
    [InlineData("50", "50")]
    [InlineData("200 ms", "200")]
    [InlineData("1.5 s", "1500")]
    [InlineData("5 min", "300000")]
    [InlineData("2 minutes", "120000")]
    [InlineData("1 h", "3600000")]
    [InlineData("1 day", "86400000")]
    [InlineData("2 days", "172800000")]
    [InlineData("2d", "172800000")]
    [InlineData("1 week", "604800000")]
    [InlineData("250us", "0.25")]
    [InlineData("250 µs", "0.25")]
    [InlineData("5 MIN", "300000")]
    [InlineData("200 msec", "200")]
    [InlineData("-0 ms", "0")]
    public void TryParse_time_reads(string text, string milliseconds) =>
        ShouldRead(QuestionType.Milliseconds, text, decimal.Parse(milliseconds, System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData(QuestionType.Bytes, "", AnswerFaultCodes.NotANumber, null)]
    [InlineData(QuestionType.Bytes, "   ", AnswerFaultCodes.NotANumber, null)]
    [InlineData(QuestionType.Bytes, "large", AnswerFaultCodes.NotANumber, null)]
    [InlineData(QuestionType.Bytes, "KB", AnswerFaultCodes.NotANumber, null)]
    [InlineData(QuestionType.Bytes, "NaN", AnswerFaultCodes.NotANumber, null)]
    [InlineData(QuestionType.Bytes, "Infinity", AnswerFaultCodes.NotANumber, null)]
    [InlineData(QuestionType.Bytes, "∞", AnswerFaultCodes.NotANumber, null)]
    [InlineData(QuestionType.Bytes, "0x10", AnswerFaultCodes.NotANumber, null)]
    [InlineData(QuestionType.Bytes, "١٢", AnswerFaultCodes.NotANumber, null)]
    [InlineData(QuestionType.Bytes, "1.2.3", AnswerFaultCodes.NotANumber, null)]
    [InlineData(QuestionType.Bytes, "5.", AnswerFaultCodes.NotANumber, null)]
    [InlineData(QuestionType.Bytes, "1,000", AnswerFaultCodes.NotANumber, "1000")]
    [InlineData(QuestionType.Bytes, "1 000 000 B", AnswerFaultCodes.NotANumber, "1000000 B")]
    [InlineData(QuestionType.Bytes, "1_000", AnswerFaultCodes.NotANumber, "1000")]
    [InlineData(QuestionType.Bytes, "1,5 MB", AnswerFaultCodes.NotANumber, "1.5 MB")]
    [InlineData(QuestionType.Bytes, ".5 MB", AnswerFaultCodes.NotANumber, "0.5 MB")]
    [InlineData(QuestionType.Bytes, "+5 MB", AnswerFaultCodes.NotANumber, "5 MB")]
    [InlineData(QuestionType.Bytes, "-5", AnswerFaultCodes.OutOfRange, null)]
    [InlineData(QuestionType.Bytes, "- 5 KB", AnswerFaultCodes.OutOfRange, null)]
    [InlineData(QuestionType.Bytes, "1e400", AnswerFaultCodes.OutOfRange, null)]
    [InlineData(QuestionType.Bytes, "1e99999999999999999999", AnswerFaultCodes.OutOfRange, null)]
    [InlineData(QuestionType.Bytes, "1000000000000000001", AnswerFaultCodes.OutOfRange, null)]
    [InlineData(QuestionType.Bytes, "1000.1 PB", AnswerFaultCodes.OutOfRange, null)]
    [InlineData(QuestionType.Bytes, "5 kX", AnswerFaultCodes.UnknownUnit, "5 KB")]
    [InlineData(QuestionType.Bytes, "5 gB", AnswerFaultCodes.UnknownUnit, "5 GB")]
    [InlineData(QuestionType.Bytes, "256K", AnswerFaultCodes.UnknownUnit, "256 KB")]
    [InlineData(QuestionType.Bytes, "256 Kb", AnswerFaultCodes.UnknownUnit, "256 KB")]
    [InlineData(QuestionType.Bytes, "256 mbit", AnswerFaultCodes.UnknownUnit, null)]
    [InlineData(QuestionType.Bytes, "1 Kbit", AnswerFaultCodes.UnknownUnit, null)]
    [InlineData(QuestionType.Bytes, "1 kilobits", AnswerFaultCodes.UnknownUnit, null)]
    [InlineData(QuestionType.Bytes, "10 Mbps", AnswerFaultCodes.UnknownUnit, null)]
    [InlineData(QuestionType.Bytes, "10 Gbit/s", AnswerFaultCodes.UnknownUnit, null)]
    [InlineData(QuestionType.Bytes, "1 EB", AnswerFaultCodes.UnknownUnit, null)]
    [InlineData(QuestionType.Bytes, "1 bites", AnswerFaultCodes.UnknownUnit, "1 B")]
    [InlineData(QuestionType.Bytes, "256 Mib", AnswerFaultCodes.UnknownUnit, "256 MiB")]
    [InlineData(QuestionType.Bytes, "5 bits", AnswerFaultCodes.UnknownUnit, null)]
    [InlineData(QuestionType.Bytes, "5 apples", AnswerFaultCodes.UnknownUnit, null)]
    [InlineData(QuestionType.Bytes, "5 s", AnswerFaultCodes.UnknownUnit, null)]
    [InlineData(QuestionType.Bytes, "1e", AnswerFaultCodes.UnknownUnit, null)]
    [InlineData(QuestionType.PerSecond, "60/mni", AnswerFaultCodes.UnknownUnit, "60/min")]
    [InlineData(QuestionType.PerSecond, "60/", AnswerFaultCodes.UnknownUnit, null)]
    [InlineData(QuestionType.PerSecond, "60 s", AnswerFaultCodes.UnknownUnit, "60/s")]
    [InlineData(QuestionType.PerSecond, "60 min", AnswerFaultCodes.UnknownUnit, "60/min")]
    [InlineData(QuestionType.PerSecond, "10/ms", AnswerFaultCodes.UnknownUnit, null)]
    [InlineData(QuestionType.PerSecond, "10/ns", AnswerFaultCodes.UnknownUnit, null)]
    [InlineData(QuestionType.PerSecond, "10 kk/s", AnswerFaultCodes.UnknownUnit, null)]
    [InlineData(QuestionType.PerSecond, "10 m/s", AnswerFaultCodes.UnknownUnit, "10M/s")]
    [InlineData(QuestionType.PerSecond, "60 mesages/min", AnswerFaultCodes.UnknownUnit, "60/min")]
    [InlineData(QuestionType.PerSecond, "1e-25/week", AnswerFaultCodes.OutOfRange, null)]
    [InlineData(QuestionType.PerSecond, "60 per fortnight", AnswerFaultCodes.UnknownUnit, null)]
    [InlineData(QuestionType.PerSecond, "60/2s", AnswerFaultCodes.NotANumber, null)]
    [InlineData(QuestionType.PerSecond, "1000000000001", AnswerFaultCodes.OutOfRange, null)]
    [InlineData(QuestionType.PerSecond, "1e-29", AnswerFaultCodes.OutOfRange, null)]
    [InlineData(QuestionType.Milliseconds, "5 m", AnswerFaultCodes.UnknownUnit, "5 min")]
    [InlineData(QuestionType.Milliseconds, "5 secnods", AnswerFaultCodes.UnknownUnit, "5 s")]
    [InlineData(QuestionType.Milliseconds, "1 ns", AnswerFaultCodes.UnknownUnit, null)]
    [InlineData(QuestionType.Milliseconds, "5 mn", AnswerFaultCodes.UnknownUnit, null)]
    [InlineData(QuestionType.Milliseconds, "1e-27 us", AnswerFaultCodes.OutOfRange, null)]
    [InlineData(QuestionType.Milliseconds, "5 KB", AnswerFaultCodes.UnknownUnit, null)]
    [InlineData(QuestionType.Milliseconds, "-1 ms", AnswerFaultCodes.OutOfRange, null)]
    [InlineData(QuestionType.Milliseconds, "10000000000000.5", AnswerFaultCodes.OutOfRange, null)]
    [InlineData(QuestionType.Milliseconds, "16534.5 weeks", AnswerFaultCodes.OutOfRange, null)]
    public void TryParse_fault_has_a_code_and_a_suggestion(QuestionType type, string text, string code, string? suggestion)
    {
        Quantity.TryParse(type, text, out var amount, out var fault).ShouldBeFalse();

        amount.ShouldBe(0);
        fault.ShouldNotBeNull();
        fault.Code.ShouldBe(code);
        fault.Suggestion.ShouldBe(suggestion);
        fault.Detail.ShouldNotEndWith(".");
        if (suggestion is not null)
            Quantity.TryParse(type, suggestion, out _, out _).ShouldBeTrue();
    }

    [Fact]
    public void TryParse_four_hundred_digits_are_out_of_range_and_not_repeated_in_full()
    {
        Quantity.TryParse(QuestionType.Bytes, new string('1', 400), out _, out var fault).ShouldBeFalse();

        fault!.Code.ShouldBe(AnswerFaultCodes.OutOfRange);
        fault.Detail.Length.ShouldBeLessThan(200);
    }

    [Fact]
    public void TryParse_bits_says_so()
    {
        Quantity.TryParse(QuestionType.Bytes, "256 Kb", out _, out var fault).ShouldBeFalse();

        fault!.Detail.ShouldBe("`Kb` counts bits; the question asks for bytes");
    }

    [Fact]
    public void TryParse_type_that_is_no_amount_throws() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Quantity.TryParse(QuestionType.Choice, "1", out _, out _));

    [Theory]
    [InlineData(QuestionType.Bytes, "0", "0 B")]
    [InlineData(QuestionType.Bytes, "999", "999 B")]
    [InlineData(QuestionType.Bytes, "262144", "256 KiB")]
    [InlineData(QuestionType.Bytes, "256000", "256 KB")]
    [InlineData(QuestionType.Bytes, "1024000", "1024 KB")]
    [InlineData(QuestionType.Bytes, "1500000", "1.5 MB")]
    [InlineData(QuestionType.Bytes, "1572864", "1.5 MiB")]
    [InlineData(QuestionType.Bytes, "262145", "262145 B")]
    [InlineData(QuestionType.Bytes, "1000000000000000000", "1000 PB")]
    [InlineData(QuestionType.PerSecond, "0", "0/s")]
    [InlineData(QuestionType.PerSecond, "2000", "2000/s")]
    [InlineData(QuestionType.PerSecond, "10000", "10000/s")]
    [InlineData(QuestionType.PerSecond, "1500000", "1.5M/s")]
    [InlineData(QuestionType.PerSecond, "1234567", "1234567/s")]
    [InlineData(QuestionType.PerSecond, "1.5", "1.5/s")]
    [InlineData(QuestionType.PerSecond, "0.5", "30/min")]
    [InlineData(QuestionType.PerSecond, "0.001", "3.6/h")]
    [InlineData(QuestionType.PerSecond, "0.0000001", "0.0000001/s")]
    [InlineData(QuestionType.Milliseconds, "0", "0 ms")]
    [InlineData(QuestionType.Milliseconds, "0.25", "250 us")]
    [InlineData(QuestionType.Milliseconds, "200", "200 ms")]
    [InlineData(QuestionType.Milliseconds, "1500", "1.5 s")]
    [InlineData(QuestionType.Milliseconds, "90000", "90 s")]
    [InlineData(QuestionType.Milliseconds, "86400000", "1 day")]
    [InlineData(QuestionType.Milliseconds, "172800000", "2 days")]
    [InlineData(QuestionType.Milliseconds, "604800000", "1 week")]
    [InlineData(QuestionType.Milliseconds, "61001", "61001 ms")]
    public void Format_takes_the_unit_that_reads_best(QuestionType type, string amount, string text) =>
        Quantity.Format(type, decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(text);

    [Theory]
    [InlineData(QuestionType.Bytes, "0", "0 B")]
    [InlineData(QuestionType.Bytes, "262144", "256 KiB")]
    [InlineData(QuestionType.Bytes, "1234567", "1.23 MB")]
    [InlineData(QuestionType.Bytes, "123456789012", "123 GB")]
    [InlineData(QuestionType.Bytes, "10001", "10 KB")]
    [InlineData(QuestionType.Bytes, "1000000000000000000", "1,000 PB")]
    [InlineData(QuestionType.PerSecond, "0", "0/s")]
    [InlineData(QuestionType.PerSecond, "2000", "2,000/s")]
    [InlineData(QuestionType.PerSecond, "50000", "50,000/s")]
    [InlineData(QuestionType.PerSecond, "1234567.89", "1.23M/s")]
    [InlineData(QuestionType.PerSecond, "12345", "12,300/s")]
    [InlineData(QuestionType.PerSecond, "1.5", "1.5/s")]
    [InlineData(QuestionType.PerSecond, "0.5", "30/min")]
    [InlineData(QuestionType.PerSecond, "1000000000000", "1,000G/s")]
    [InlineData(QuestionType.PerSecond, "0.0000001", "less than 1/week")]
    [InlineData(QuestionType.Milliseconds, "0", "0 ms")]
    [InlineData(QuestionType.Milliseconds, "0.5", "0.5 ms")]
    [InlineData(QuestionType.Milliseconds, "0.05", "50 µs")]
    [InlineData(QuestionType.Milliseconds, "0.0000005", "less than 1 µs")]
    [InlineData(QuestionType.Milliseconds, "90000", "90 s")]
    [InlineData(QuestionType.Milliseconds, "61001", "1.02 min")]
    [InlineData(QuestionType.Milliseconds, "10000000000000", "317 years")]
    public void InProse_is_short(QuestionType type, string amount, string text) =>
        Quantity.InProse(type, decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(text);

    [Fact]
    public void TryParse_too_large_names_the_limit()
    {
        Quantity.TryParse(QuestionType.Milliseconds, "1e20", out _, out var fault).ShouldBeFalse();

        fault!.Detail.ShouldBe("`1e20` is more than 10,000,000,000 s, the largest amount that is taken");
    }

    [Theory]
    [InlineData("1/day", "1/day", "1/day")]
    [InlineData("7/week", "1/day", "1/day")]
    [InlineData("1M/day", "1M/day", "11.6/s")]
    [InlineData("1234567/day", "1234567/day", "14.3/s")]
    [InlineData("1/min", "1/min", "1/min")]
    [InlineData("2.5/min", "2.5/min", "2.5/min")]
    [InlineData("10/h", "10/h", "10/h")]
    [InlineData("100/h", "100/h", "1.67/min")]
    [InlineData("1234/day", "1234/day", "51.4/h")]
    [InlineData("1/week", "1/week", "1/week")]
    public void Format_rate_that_is_no_decimal_reads_as_the_same(string text, string written, string said)
    {
        Quantity.TryParse(QuestionType.PerSecond, text, out var amount, out _).ShouldBeTrue();

        Quantity.Format(QuestionType.PerSecond, amount).ShouldBe(written);
        Quantity.InProse(QuestionType.PerSecond, amount).ShouldBe(said);
    }

    [Theory]
    [InlineData(QuestionType.Bytes, "0", "0 B")]
    [InlineData(QuestionType.Bytes, "1025", "1,025 B")]
    [InlineData(QuestionType.Bytes, "262144", "256 KiB")]
    [InlineData(QuestionType.Bytes, "1048588", "1,048,588 bytes")]
    [InlineData(QuestionType.Bytes, "268435455", "268,435,455 bytes")]
    [InlineData(QuestionType.PerSecond, "12345", "12,345/s")]
    [InlineData(QuestionType.PerSecond, "1500000", "1.5M/s")]
    [InlineData(QuestionType.Milliseconds, "61001", "61,001 ms")]
    [InlineData(QuestionType.Milliseconds, "90000", "90 s")]
    public void Exactly_leaves_no_digit_out(QuestionType type, string amount, string text) =>
        Quantity.Exactly(type, decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(text);

    private static void ShouldRead(QuestionType type, string text, decimal expected)
    {
        Quantity.TryParse(type, text, out var amount, out var fault).ShouldBeTrue(fault?.Detail);
        fault.ShouldBeNull();
        amount.ShouldBe(expected);
    }
}
