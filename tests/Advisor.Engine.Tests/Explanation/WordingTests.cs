using System.Text.RegularExpressions;
using Advisor.Engine.Explanation;

namespace Advisor.Engine.Tests.Explanation;

/// <summary>What holds of every text, whatever the advice.</summary>
public class WordingTests
{
    private const int Seed = 20261122;

    [Fact]
    public void Summary_of_any_advice_reads_as_prose()
    {
        var source = new RandomAdvice(Seed);
        for (var i = 0; i < 5_000; i++)
        {
            var summary = Summary.Of(source.Next());

            var fault = Regex.Match(summary, @"^$|\{|\s\s|\n|\.\.|\s[.,;:]|because because|:\s*[.:;]|^[a-z]|\.\s+[a-z]|\(\)|“”|[^.?!…]$|,\s*\.");
            fault.Success.ShouldBeFalse($"seed {Seed}, advice {i}, at `{fault.Value}`: {summary}");
        }
    }

    [Fact]
    public void Decision_record_of_any_advice_is_a_MADR()
    {
        var source = new RandomAdvice(Seed);
        for (var i = 0; i < 2_000; i++)
        {
            var record = DecisionRecord.Of(source.Next());

            MadrFormat.Parse(record).Faults.ShouldBeEmpty($"seed {Seed}, advice {i}:\n{record}");
        }
    }
}
