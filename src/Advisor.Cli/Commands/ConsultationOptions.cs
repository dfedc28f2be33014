using System.CommandLine;
using Advisor.Cli.Reading;
using Advisor.Engine.Advice;
using Advisor.Engine.Answers;

namespace Advisor.Cli.Commands;

/// <summary>The options of every command that advises: which rules, and which answers.</summary>
/// <param name="input">The standard input, which may hold the answers.</param>
internal sealed class ConsultationOptions(TextReader input)
{
    private readonly Option<string[]> answer = new(AnswerArguments.Option, "-a")
    {
        HelpName = "QUESTION=VALUE",
        Description = "An answer; several options with commas (platform=aws,azure), an amount with its unit (payload='2 MB'); no value leaves the question open",
    };

    private readonly Option<string?> answers = new("--answers")
    {
        HelpName = "FILE",
        Description = "Answers from a file in JSON or YAML, or from the standard input (-); --answer wins",
    };

    public RulesOptions Rules { get; } = new();

    /// <summary>Gives the options to a command.</summary>
    public void AddTo(Command command)
    {
        var suggestions = new RuleCompletions(Rules);
        answer.CompletionSources.Add(suggestions.Answers);
        command.Options.Add(answer);
        command.Options.Add(answers);
        Rules.AddTo(command);
    }

    /// <summary>Reads the rules and the answers; null: there are no sound rules, which is then said.</summary>
    public Consultation? Open(ParseResult parsed)
    {
        if (Rules.Find(parsed) is not { } folders || new Input(parsed.InvocationConfiguration.Error).Rules(folders) is not { } ruleSet)
            return null;
        var faults = new InputFaults();
        var read = parsed.GetValue(answers) is { } file ? new AnswerFile(ruleSet, faults).Read(file, input) : AnswerSet.Empty(ruleSet);
        var engine = new AdviceEngine(ruleSet);
        return new(engine, new(engine), AnswerArguments.Read(ruleSet, parsed.GetValue(answer) ?? [], read, faults), faults);
    }
}
