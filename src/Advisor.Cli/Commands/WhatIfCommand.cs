using System.CommandLine;
using System.Globalization;
using Advisor.Cli.Output;
using Advisor.Cli.Reading;
using Advisor.Contract.Faults;
using Advisor.Contract.WhatIf;

namespace Advisor.Cli.Commands;

/// <summary><c>advisor what-if</c>: what comes first for each combination of some answers.</summary>
internal static class WhatIfCommand
{
    // As many as the service answers with.
    private const int MostRows = 10_000;
    private const int MostLines = 1_000_000;

    public static Command Create(TextReader input)
    {
        var about = new ConsultationOptions(input);
        var vary = new Option<string[]>(VaryArguments.Option)
        {
            HelpName = "QUESTION=VALUES",
            Description = "What to try: all answers (timing=*), or some (rate=10/s,1000/s); join options of one answer with a plus sign (platform=aws,aws+azure)",
            Required = true,
        };
        var format = OutputOption.Create(OutputFormat.Ndjson);
        var command = new Command("what-if", "Show what comes first for each combination of some answers") { vary };
        vary.CompletionSources.Add(new RuleCompletions(about.Rules).Variations);
        about.AddTo(command);
        command.Options.Add(format);
        command.SetAction((parsed, ct) =>
            Task.FromResult(Run(about.Open(parsed), parsed.GetRequiredValue(vary), parsed.GetValue(format), parsed.InvocationConfiguration, ct)));
        return command;
    }

    private static int Run(Consultation? about, string[] vary, OutputFormat format, InvocationConfiguration console, CancellationToken ct)
    {
        if (about is null)
            return ExitCode.BadInput;
        var variations = VaryArguments.Read(about.RuleSet, vary, about.Faults);
        if (about.Faults.Report(console.Error))
            return ExitCode.BadInput;
        var sweep = about.WhatIf.Sweep(about.Answers, variations, ct);
        var most = format == OutputFormat.Ndjson ? MostLines : MostRows;
        if (sweep.Combinations > most)
            about.Faults.Add(TooMany(sweep.Combinations, most));
        if (about.Faults.Report(console.Error))
            return ExitCode.BadInput;
        var rows = sweep.Rows.Select(WhatIfRowResponse.Of);
        var response = WhatIfResponse.Of(about.RuleSet, about.Answers, sweep, format == OutputFormat.Ndjson ? null : [.. rows]);
        if (format == OutputFormat.Text)
            new SweepText(console.Output, about.RuleSet).Print(response);
        else if (format == OutputFormat.Json)
            ResponseJson.Write(console.Output, response);
        else
            Stream(console.Output, response, rows);
        return ExitCode.Ok;
    }

    private static void Stream(TextWriter output, WhatIfResponse response, IEnumerable<WhatIfRowResponse> rows)
    {
        ResponseJson.WriteLine(output, response);
        foreach (var row in rows)
            ResponseJson.WriteLine(output, row);
    }

    private static InputFault TooMany(long combinations, int most) => new(VaryArguments.Option, FaultCodes.TooManyRows,
        $"The combinations are {(combinations == long.MaxValue ? "too many to count" : combinations.ToString(CultureInfo.InvariantCulture))}, and at most "
        + $"{most.ToString(CultureInfo.InvariantCulture)} are listed; vary fewer questions or answers{(most == MostLines ? "" : ", or take more with --output ndjson")}");
}
