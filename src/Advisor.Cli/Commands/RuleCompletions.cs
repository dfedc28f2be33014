using System.CommandLine.Completions;
using Advisor.Cli.Reading;
using Advisor.Engine.Knowledge;

namespace Advisor.Cli.Commands;

/// <summary>Completes words that the rules know: questions, options, styles and technologies. Silent where there are no sound rules.</summary>
internal sealed class RuleCompletions(RulesOptions rules)
{
    /// <summary>Questions, and behind the equals sign their options.</summary>
    public IEnumerable<CompletionItem> Answers(CompletionContext context) => Assignments(context, everything: false);

    /// <summary>The same, and all options at once.</summary>
    public IEnumerable<CompletionItem> Variations(CompletionContext context) => Assignments(context, everything: true);

    public IEnumerable<CompletionItem> Questions(CompletionContext context) =>
        Load(context) is { } ruleSet ? ruleSet.Questions.Select(q => new CompletionItem(q.Id, detail: q.Ask)) : [];

    public IEnumerable<CompletionItem> StylesAndTechnologies(CompletionContext context) =>
        Load(context) is { } ruleSet ? [.. Items(ruleSet.Styles.Select(s => (s.Id, s.Name))), .. Items(ruleSet.Technologies.Select(t => (t.Id, t.Name)))] : [];

    public IEnumerable<CompletionItem> Targets(CompletionContext context) => Load(context) is { } ruleSet
        ? [.. Items(ruleSet.Styles.Select(s => ($"style={s.Id}", s.Name))), .. Items(ruleSet.Technologies.Select(t => ($"technology={t.Id}", t.Name)))]
        : [];

    private IEnumerable<CompletionItem> Assignments(CompletionContext context, bool everything)
    {
        if (Load(context) is not { } ruleSet)
            return [];
        var word = context.WordToComplete;
        if (word.Split('=', 2) is not [var id, var value] || ruleSet.FindQuestion(id) is not { } question)
            return ruleSet.Questions.Select(q => new CompletionItem($"{q.Id}=", detail: q.Ask));
        var before = word[..^(value.Length - (value.LastIndexOf(',') + 1))];
        var options = Items(question.Options.Select(o => (before + o.Id, o.Meaning)));
        return everything && value.Length == 0 ? options.Prepend(new CompletionItem(word + VaryArguments.Everything)) : options;
    }

    private static IEnumerable<CompletionItem> Items(IEnumerable<(string Word, string Meaning)> words) =>
        words.Select(w => new CompletionItem(w.Word, detail: w.Meaning));

    private RuleSet? Load(CompletionContext context) => rules.Find(context.ParseResult, TextWriter.Null)?.Load().RuleSet;
}
