using System.CommandLine;
using Advisor.Cli.Reading;
using Advisor.Contract.Advice;

namespace Advisor.Cli.Commands;

/// <summary>How much advice to show, with the words of the service's query.</summary>
internal sealed class ViewOptions
{
    private readonly Option<string?> detail = new("--detail")
    {
        HelpName = string.Join('|', AdviceViewReader.Levels),
        Description = "brief: without reasons; full: with the rules that did not apply; default: standard",
    };

    private readonly Option<string?> styles = new("--styles") { HelpName = "N", Description = "How many styles to list; default: all" };

    private readonly Option<string?> technologies = new("--technologies") { HelpName = "N", Description = "How many technologies to list for a style; default: all" };

    /// <summary>Gives the options to a command.</summary>
    public void AddTo(Command command)
    {
        detail.CompletionSources.Add([.. AdviceViewReader.Levels]);
        command.Options.Add(detail);
        command.Options.Add(styles);
        command.Options.Add(technologies);
    }

    /// <summary>What to show, and what is wrong with the wish.</summary>
    public (AdviceView View, InputFaults Faults) Read(ParseResult parsed)
    {
        var (level, most, each) = (parsed.GetValue(detail), parsed.GetValue(styles), parsed.GetValue(technologies));
        var faults = new InputFaults();
        faults.Add(AdviceViewReader.DetailFault(level), $"{detail.Name} {level}");
        faults.Add(Count.Fault("", most), $"{styles.Name} {most}");
        faults.Add(Count.Fault("", each), $"{technologies.Name} {each}");
        return (faults.IsEmpty ? AdviceViewReader.Of(level, most, each) : new(), faults);
    }
}
