using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Advisor.Cli.Reading;
using Advisor.Contract.Faults;
using Advisor.Contract.WhatIf;
using Advisor.Engine.WhatIf;

namespace Advisor.Cli.Commands;

/// <summary>Which answers may change, and how many together.</summary>
internal sealed class ChangeOptions(RulesOptions rules)
{
    private readonly Option<string?> most = new("--max-changes")
    {
        HelpName = "N",
        Description = $"How many answers may change together, 1 to {WhatIfEngine.MostChanges}; default: {MaxChangesReader.UnlessGiven}",
    };

    private readonly Option<string[]> stay = new("--fixed") { HelpName = "QUESTION", Description = "A question whose answer, or openness, must stay" };

    /// <summary>Gives the options to a command.</summary>
    public void AddTo(Command command)
    {
        stay.CompletionSources.Add(new RuleCompletions(rules).Questions);
        command.Options.Add(most);
        command.Options.Add(stay);
    }

    /// <summary>What must stay, and how much may change; what is wrong with it is added to the faults.</summary>
    public (IReadOnlyCollection<string> Fixed, int Most) Read(ParseResult parsed, Consultation about)
    {
        string[] held = [.. (parsed.GetValue(stay) ?? []).SelectMany(q => q.Split(',', StringSplitOptions.TrimEntries))];
        var (questions, found) = FixedReader.Read(about.RuleSet, JsonSerializer.SerializeToElement(held));
        about.Faults.Add(found, pointer => $"{stay.Name} {held[int.Parse(JsonPointer.Parts(pointer).Last(), CultureInfo.InvariantCulture)]}");
        return (questions, MostOf(parsed.GetValue(most), about));
    }

    private int MostOf(string? given, Consultation about)
    {
        var place = $"{most.Name} {given}";
        decimal? number = decimal.TryParse(given, NumberStyles.Float, CultureInfo.InvariantCulture, out var read) ? read : null;
        if (given is not null && number is null)
        {
            about.Faults.Add(new InputFault(place, FaultCodes.WrongType, $"{Quote.Of(given)} is not a whole number from 1 to {WhatIfEngine.MostChanges}"));
            return MaxChangesReader.UnlessGiven;
        }
        var (changes, found) = MaxChangesReader.Read(number is null ? default : JsonSerializer.SerializeToElement(number));
        about.Faults.Add(found, _ => place);
        return changes;
    }
}
