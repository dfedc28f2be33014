using Advisor.Rules.Cases;
using Advisor.Rules.Examples;

namespace Advisor.Cli.Output;

/// <summary>Pinned examples in words.</summary>
internal static class ExampleText
{
    /// <summary>Such as <c>a before b within queue, c ruled out, for { timing: async }</c>.</summary>
    public static string Of(Example example)
    {
        var pin = example.Pin;
        string order = pin.Order.Length switch
        {
            0 => "",
            1 => $"{pin.Order[0]} ranked",
            _ => string.Join(" before ", pin.Order),
        };
        var within = pin.Within is null ? "" : $" within {pin.Within}";
        var ruledOut = pin.RuledOut.IsEmpty ? "" : $"{string.Join(", ", pin.RuledOut)} ruled out";
        return $"{string.Join(", ", new[] { order, ruledOut }.Where(t => t.Length > 0))}{within} for {{ {AnswersText.Of(pin.Answers)} }}";
    }
}
