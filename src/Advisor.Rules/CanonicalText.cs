using System.Globalization;
using System.Text;
using Advisor.Engine.Knowledge;

namespace Advisor.Rules;

/// <summary>
/// A rule set written down in exactly one way. Every value is preceded by its length and every list by its count, so that no two rule sets
/// can run together into the same text.
/// </summary>
internal sealed class CanonicalText
{
    private readonly StringBuilder text = new("advisor-rules 1\n");

    private CanonicalText()
    {
    }

    public static string Of(string name, RuleSet set)
    {
        var canonical = new CanonicalText();
        canonical.Put(name).Put(set.Version)
            .Each(set.Questions, canonical.Question).Each(set.Facts, canonical.FactDefinition).Each(set.Styles, canonical.Style)
            .Each(set.Technologies, canonical.Technology).Each(set.Practices, canonical.Practice).Each(set.Rules, canonical.Rule)
            .Each(set.Tensions, canonical.Tension);
        return canonical.text.ToString();
    }

    private void Question(Question question) =>
        Put(question.Id).Put(question.Ask).Put(question.Type.ToString()).Each(question.Options, o => Put(o.Id).Put(o.Meaning));

    private void FactDefinition(FactDefinition fact) => Put(fact.Id).Put(fact.Meaning).Put(fact.Type.ToString()).Texts(fact.Options);

    private void Style(Style style) =>
        Put(style.Id).Put(style.Name).Put(style.Summary).Put(style.Order)
            .Each(style.FailureModes, m => Put(m.Mode).Put(m.ShowsAs).Put(m.DetectedBy).Texts(m.Practices).Put(m.Residual));

    private void Technology(Technology technology) =>
        Put(technology.Id).Put(technology.Name).Put(technology.Vendor).Texts(technology.Styles).Each(technology.Facts.Values, Fact)
            .Texts(technology.Strengths).Texts(technology.Weaknesses).Texts(technology.PoorFor).Each(technology.Sources, Source);

    private void Fact(Fact fact)
    {
        Put(fact.Id).Put(fact.Note).Each(new[] { fact.Source }.OfType<Source>(), Source);
        _ = fact switch
        {
            OptionsFact options => Put("options").Texts(options.Options),
            AmountFact amount => Put("amount").Put(amount.Amount),
            TextFact words => Put("text").Put(words.Text),
            _ => throw new ArgumentException($"no canonical text for {fact}", nameof(fact)),
        };
    }

    private void Practice(Practice practice) =>
        Put(practice.Id).Put(practice.Name).Each(practice.When, a => Each(a, Condition)).Put(practice.Why).Put(practice.How).Texts(practice.Styles)
            .Texts(practice.Technologies).Texts(practice.ConflictsWith).Texts(practice.GoesWith).Each(practice.Sources, Source);

    private void Rule(Rule rule) =>
        Put(rule.Id).Each(rule.When, Condition).Each(rule.Where, FactCondition).Texts(rule.Within)
            .Each(rule.Effects, e => Put(e.Kind.ToString()).Put(e.Target).Put(e.Weight)).Texts(rule.Recommends).Put(rule.Because)
            .Each(rule.Sources, Source);

    private void Tension(Tension tension) => Put(tension.Id).Each(tension.When, Condition).Put(tension.Detail).Each(tension.Sources, Source);

    private void Source(Source source) => Put(source.Title).Put(source.Url).Put(source.Says).Put(source.AsOf);

    private void Condition(Condition condition)
    {
        Put(condition.Question);
        _ = condition switch
        {
            OptionCondition option => Put("any").Texts(option.AnyOf),
            RangeCondition range => Put("range").Put(range.Low).Put(range.High),
            _ => throw new ArgumentException($"no canonical text for {condition}", nameof(condition)),
        };
    }

    private void FactCondition(FactCondition condition)
    {
        Put(condition.Fact);
        _ = condition switch
        {
            FactHas has => Put("has").Texts(has.AnyOf),
            FactLacks lacks => Put("lacks").Texts(lacks.NoneOf),
            FactInRange range => Put("range").Put(range.Low).Put(range.High),
            FactHasAnswer relation => Put("has-answer").Put(relation.Question),
            FactLacksAnswer relation => Put("lacks-answer").Put(relation.Question),
            FactBelowAnswer relation => Put("below-answer").Put(relation.Question),
            NamedInAnswer relation => Put("named-in").Put(relation.Question),
            _ => throw new ArgumentException($"no canonical text for {condition}", nameof(condition)),
        };
    }

    private CanonicalText Each<T>(IEnumerable<T> items, Action<T> write)
    {
        var all = items.ToList();
        text.Append(CultureInfo.InvariantCulture, $"[{all.Count}\n");
        all.ForEach(write);
        return this;
    }

    private CanonicalText Texts(IEnumerable<string> items) => Each(items, i => Put(i));

    private CanonicalText Put(Bound? bound) => bound is { } b ? Put(b.Inclusive ? "inclusive" : "exclusive").Put(b.Amount) : Put((string?)null);

    private CanonicalText Put(int number) => Put(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>An amount without the zeros that only tell how it was written: 1.50 MB is 1.5 MB.</summary>
    private CanonicalText Put(decimal amount) => Put((amount / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture));

    private CanonicalText Put(string? value)
    {
        if (value is null)
            text.Append("-\n");
        else
            text.Append(CultureInfo.InvariantCulture, $"{value.Length}:{value}\n");
        return this;
    }
}
