using Advisor.Contract.Faults;

namespace Advisor.Cli.Reading;

/// <summary>An argument of the form <c>name=value</c>.</summary>
/// <param name="Name">What stands before the first equals sign.</param>
/// <param name="Value">What stands behind it.</param>
/// <param name="Place">The option and the argument, as they were written.</param>
internal sealed record Assignment(string Name, string Value, string Place)
{
    /// <summary>Reads the arguments of one option.</summary>
    /// <param name="option">The option.</param>
    /// <param name="form">What an argument should look like, for messages.</param>
    /// <param name="given">The arguments.</param>
    /// <param name="faults">Receives those that have no equals sign.</param>
    public static IReadOnlyList<Assignment> Read(string option, string form, IEnumerable<string> given, InputFaults faults)
    {
        var read = new List<Assignment>();
        foreach (var argument in given)
        {
            var place = $"{option} {Shown(argument)}";
            if (argument.Split('=', 2) is [var name, var value])
                read.Add(new(name.Trim(), value.Trim(), place));
            else
                faults.Add(new InputFault(place, FaultCodes.Malformed, $"{Quote.Of(argument)} has no equals sign; write {form} behind {option}"));
        }
        return read;
    }

    /// <summary>The pieces of a value that commas part.</summary>
    public IEnumerable<string> Pieces => Value.Split(',', StringSplitOptions.TrimEntries);

    private static string Shown(string argument) => Quote.Of(argument).Trim('`');
}
