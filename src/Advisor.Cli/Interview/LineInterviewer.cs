using System.Globalization;
using Advisor.Cli.Reading;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;

namespace Advisor.Cli.Interview;

/// <summary>Reads one reply a line, from a pipe or a file: an option or its number, an amount; an empty line is "don't know", <c>stop</c> or the end stops.</summary>
internal sealed class LineInterviewer(RuleSet ruleSet, TextReader input, TextWriter output) : IInterviewer
{
    private const string StopWord = "stop";

    public Reply Ask(Question question, CancellationToken ct)
    {
        output.WriteLine(question.Ask);
        foreach (var (index, option) in question.Options.Index())
            output.WriteLine($"  {index + 1} {option.Id}: {option.Meaning}");
        while (true)
        {
            var line = input.ReadLine()?.Trim();
            if (line is null || (line == StopWord && !question.Has(line)))
                return new Reply.Stop();
            if (line.Length == 0)
                return new Reply.NotKnown();
            if (AnswerReader.TryRead(ruleSet, question, AnswerArguments.Raw(question, ByName(question, line)), out var answer, out var faults))
                return new Reply.Answered(answer);
            foreach (var fault in faults)
                output.WriteLine(InputFault.Of(fault, question.Id));
        }
    }

    public void Tell(string text) => output.WriteLine($"{text}\n");

    /// <summary>The reply with the ids of options in the place of their numbers.</summary>
    private static string ByName(Question question, string reply) =>
        question.Options.IsEmpty ? reply : string.Join(',', reply.Split(',', StringSplitOptions.TrimEntries).Select(word =>
            int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= question.Options.Length
                ? question.Options[number - 1].Id
                : word));
}
