using Advisor.Cli.Output;
using Advisor.Contract.Faults;
using Advisor.Engine.Answers;
using Advisor.Rules;
using Spectre.Console;

namespace Advisor.Cli.Reading;

/// <summary>Gathers all that is wrong with the input, so that it can be told at once.</summary>
internal sealed class InputFaults
{
    private readonly List<string> lines = [];

    public bool IsEmpty => lines.Count == 0;

    public void Add(InputFault fault) => lines.Add(fault.ToString());

    public void Add(AnswerFault fault, string place) => Add(InputFault.Of(fault, place));

    public void Add(IEnumerable<Diagnostic> diagnostics) => lines.AddRange(diagnostics.Select(d => d.ToString()));

    /// <summary>Adds a fault of the contract, if there is one.</summary>
    public void Add(Fault? fault, string place)
    {
        if (fault is not null)
            Add(InputFault.Of(fault, place));
    }

    /// <summary>Adds faults of the contract.</summary>
    /// <param name="faults">With pointers.</param>
    /// <param name="place">Tells what the caller wrote where a pointer leads.</param>
    public void Add(IEnumerable<Fault> faults, Func<string, string> place) => lines.AddRange(faults.Select(f => InputFault.Of(f, place(f.Pointer)).ToString()));

    /// <summary>Tells the faults, each once, one a line.</summary>
    /// <returns>Whether there are any.</returns>
    public bool Report(TextWriter error)
    {
        foreach (var line in lines.Distinct())
            Terminal.For(error).WriteLine(line, Palette.Bad);
        return !IsEmpty;
    }
}
