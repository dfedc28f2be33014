using System.Globalization;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Analysis.Differences;

/// <summary>Takes parts of a rule set apart into what they say, as short texts by name.</summary>
internal sealed class Aspects(RuleSet ruleSet)
{
    public SortedDictionary<string, string> Of(Rule rule) => From(
    [
        .. Conditions("when", rule.When), .. rule.Where.Select(w => ($"where {w.Fact}", Text(w))), ("within", Join(rule.Within)),
        .. rule.Effects.Select(e => ($"{Verb(e.Kind)} {e.Target ?? "its technologies"}", e.Kind == EffectKind.RulesOut ? "yes" : Text(e.Weight))),
        ("recommends", Join(rule.Recommends)), ("because", rule.Because), ("sources", Text(rule.Sources)),
    ]);

    public static SortedDictionary<string, string> Of(Technology technology) => From(
    [
        ("name", technology.Name), ("vendor", technology.Vendor), ("styles", Join(technology.Styles)), ("strengths", Lines(technology.Strengths)),
        ("weaknesses", Lines(technology.Weaknesses)), ("poor-for", Lines(technology.PoorFor)), ("sources", Text(technology.Sources)),
        .. technology.Facts.Values.Select(f => ($"fact {f.Id}", Text(f))),
    ]);

    public SortedDictionary<string, string> Of(Practice practice) => From(
    [
        ("name", practice.Name), ("when", string.Join(" or ", practice.When.Select(w => All(w)))), ("why", practice.Why), ("how", practice.How),
        ("styles", Join(practice.Styles)), ("technologies", Join(practice.Technologies)), ("conflicts-with", Join(practice.ConflictsWith)),
        ("goes-with", Join(practice.GoesWith)), ("sources", Text(practice.Sources)),
    ]);

    public SortedDictionary<string, string> Of(Tension tension) =>
        From([.. Conditions("when", tension.When), ("detail", tension.Detail), ("sources", Text(tension.Sources))]);

    public static SortedDictionary<string, string> Of(Question question) =>
        From([("ask", question.Ask), ("type", question.Type.ToString()), .. question.Options.Select(o => ($"option {o.Id}", o.Meaning))]);

    public static SortedDictionary<string, string> Of(FactDefinition fact) =>
        From([("meaning", fact.Meaning), ("type", fact.Type.ToString()), ("options", Join(fact.Options))]);

    public static SortedDictionary<string, string> Of(Style style) => From(
    [
        ("name", style.Name), ("summary", style.Summary), ("order", Text(style.Order)),
        .. style.FailureModes.Select(m => ($"failure mode {m.Mode}", $"{m.ShowsAs} {m.DetectedBy} {Join(m.Practices)} {m.Residual}")),
    ]);

    /// <summary>Such as <c>favours</c>.</summary>
    public static string Verb(EffectKind kind) => kind switch { EffectKind.Favours => "favours", EffectKind.Opposes => "opposes", _ => "rules-out" };

    /// <summary>What a condition asks, such as <c>async or either</c>, <c>above 1 MiB</c>.</summary>
    public string Text(Condition condition) => condition switch
    {
        OptionCondition c => string.Join(" or ", c.AnyOf),
        RangeCondition c => Range(c.Low, c.High, ruleSet.FindQuestion(c.Question)?.Type),
        _ => condition.ToString(),
    };

    /// <summary>What a condition asks of a fact.</summary>
    public static string Text(FactCondition condition) => condition switch
    {
        FactHas c => string.Join(" or ", c.AnyOf),
        FactLacks c => $"lacks {string.Join(" and ", c.NoneOf)}",
        FactInRange c => Range(c.Low, c.High, null),
        FactHasAnswer c => $"has-answer {c.Question}",
        FactLacksAnswer c => $"lacks-answer {c.Question}",
        FactBelowAnswer c => $"below-answer {c.Question}",
        NamedInAnswer c => $"named-in {c.Question}",
        _ => condition.ToString(),
    };

    private static SortedDictionary<string, string> From(IEnumerable<(string Name, string Text)> aspects)
    {
        var all = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, text) in aspects.Where(a => a.Text.Length > 0))
            all[name] = all.TryGetValue(name, out var before) ? $"{before}; {text}" : text;
        return all;
    }

    private IEnumerable<(string Name, string Text)> Conditions(string name, IEnumerable<Condition> conditions) =>
        conditions.Select(c => ($"{name} {c.Question}", Text(c)));

    private string All(IEnumerable<Condition> conditions) => string.Join(" and ", conditions.Select(c => $"{c.Question}: {Text(c)}"));

    private static string Range(Bound? low, Bound? high, QuestionType? type)
    {
        return string.Join(", ", new[] { Of(low, "at least", "above"), Of(high, "at most", "below") }.OfType<string>());

        string? Of(Bound? bound, string inclusive, string exclusive) => bound is { } b
            ? $"{(b.Inclusive ? inclusive : exclusive)} {(type is { } t ? Quantity.Format(t, b.Amount) : Text(b.Amount))}" : null;
    }

    private static string Text(Fact fact)
    {
        var value = fact switch
        {
            OptionsFact f => f.Options.IsEmpty ? "none" : Join(f.Options),
            AmountFact f => Text(f.Amount),
            TextFact f => f.Text,
            _ => fact.ToString(),
        };
        return Lines([value, .. new[] { fact.Note, fact.Source is { } source ? Text([source]) : null }.OfType<string>()]);
    }

    private static string Text(IEnumerable<Source> sources) =>
        Lines(sources.Select(s => string.Join(", ", new[] { s.Title, s.Url, s.Says, s.AsOf }.OfType<string>())));

    private static string Text(decimal number) => (number / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);

    private static string Join(IEnumerable<string> ids) => string.Join(", ", ids);

    private static string Lines(IEnumerable<string> texts) => string.Join("; ", texts);
}
