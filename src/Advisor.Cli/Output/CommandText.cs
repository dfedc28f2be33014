using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;

namespace Advisor.Cli.Output;

/// <summary>Writes the command that gives the same advice again.</summary>
internal static class CommandText
{
    // What no shell takes for anything else.
    private const string Harmless = "-_.,=/:+@%";

    /// <summary>The command line for a POSIX shell.</summary>
    /// <param name="answers">All that is known.</param>
    /// <param name="rules">The options that say where the rules are, as they were given.</param>
    public static string Of(AnswerSet answers, IEnumerable<(string Option, string Value)> rules) => string.Join(' ',
    [
        "advisor advise",
        .. answers.Select(a => $"--answer {Quoted($"{a.Key.Id}={Value(a.Key, a.Value)}")}"),
        .. rules.Select(r => $"{r.Option} {Quoted(r.Value)}"),
    ]);

    /// <summary>The amount with its unit where that reads as the same amount, for large ones are rounded; else bare.</summary>
    private static string Value(Question question, Answer answer)
    {
        if (answer is not AmountAnswer { Amount: var amount })
            return string.Join(',', ((OptionsAnswer)answer).Options);
        var text = Quantity.Format(question.Type, amount);
        return Quantity.TryParse(question.Type, text, out var same, out _) && same == amount ? text : Page.Number(amount);
    }

    private static string Quoted(string word) =>
        word.All(c => char.IsAsciiLetterOrDigit(c) || Harmless.Contains(c)) ? word : $"'{word.Replace("'", @"'\''")}'";
}
