using Advisor.Cli.Reading;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;
using Spectre.Console;

namespace Advisor.Cli.Interview;

/// <summary>Asks on a terminal: a list to choose from, or a line to fill in.</summary>
internal sealed class PromptInterviewer(RuleSet ruleSet, IAnsiConsole console) : IInterviewer
{
    private const int PageSize = 16;

    private static readonly Option NotKnown = new("", "I don't know");

    private static readonly Option Stop = new("", "Stop asking");

    public Reply Ask(Question question, CancellationToken ct)
    {
        if (question.IsNumeric)
            return AskAmount(question, ct);
        List<Option> chosen = question.IsMultiple ? Show(Several(question), ct) : [Show(One(question), ct)];
        if (chosen.Contains(Stop))
            return new Reply.Stop();
        console.MarkupLineInterpolated($"{question.Ask} {string.Join(", ", chosen.Select(Short))}"); // the list is gone by now
        return chosen.Count == 0 || chosen.Contains(NotKnown) ? new Reply.NotKnown() : Read(question, string.Join(',', chosen.Select(o => o.Id)), out _)!;
    }

    public void Tell(string text) => console.MarkupLineInterpolated($"[grey]{text}[/]");

    private T Show<T>(IPrompt<T> prompt, CancellationToken ct)
    {
        try
        {
            return prompt.ShowAsync(console, ct).GetAwaiter().GetResult();
        }
        finally
        {
            console.Cursor.Show(); // a list that is interrupted leaves it hidden
        }
    }

    private static SelectionPrompt<Option> One(Question question) =>
        new SelectionPrompt<Option>().Title(question.Ask.EscapeMarkup()).PageSize(PageSize).UseConverter(Label).AddChoices([.. question.Options, NotKnown, Stop]);

    private static MultiSelectionPrompt<Option> Several(Question question) =>
        new MultiSelectionPrompt<Option>().Title(question.Ask.EscapeMarkup()).PageSize(PageSize).UseConverter(Label).NotRequired()
            .InstructionsText("[grey](space chooses, enter ends; nothing chosen: not known)[/]").AddChoices([.. question.Options, Stop]);

    private Reply AskAmount(Question question, CancellationToken ct)
    {
        var text = Show(new TextPrompt<string>($"{question.Ask.EscapeMarkup()} [grey](with its unit; empty: not known; `stop` stops)[/]").AllowEmpty()
            .Validate(typed => Read(question, typed, out var fault) is null ? ValidationResult.Error(fault.EscapeMarkup()) : ValidationResult.Success()), ct);
        return Read(question, text, out _)!;
    }

    /// <summary>The reply; null: the question does not take it, and the fault says why.</summary>
    private Reply? Read(Question question, string typed, out string fault)
    {
        fault = "";
        if (string.IsNullOrWhiteSpace(typed))
            return new Reply.NotKnown();
        if (question.IsNumeric && typed.Trim() == "stop")
            return new Reply.Stop();
        if (AnswerReader.TryRead(ruleSet, question, AnswerArguments.Raw(question, typed), out var answer, out var faults))
            return new Reply.Answered(answer);
        fault = string.Join('\n', faults.Select(f => InputFault.Of(f, question.Id)));
        return null;
    }

    private static string Short(Option option) => option.Id.Length == 0 ? option.Meaning : option.Id;

    private static string Label(Option option) => option.Id.Length == 0 ? option.Meaning : $"{option.Id}: {option.Meaning.EscapeMarkup()}";
}
