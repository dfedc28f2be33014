using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Exact;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Analysis.Differences;

/// <summary>Two rule sets on one terrain, so that both are scored and searched together. It holds the questions and options that both know.</summary>
internal sealed class Sides
{
    private Sides(Terrain terrain, Side before, Side after)
    {
        (Terrain, Before, After) = (terrain, before, after);
        var others = after.Seats.ToDictionary(s => s.Name, StringComparer.Ordinal);
        Pairs = [.. before.Seats.Where(s => others.ContainsKey(s.Name)).Select(s => (s, others[s.Name]))];
    }

    public Terrain Terrain { get; }

    public Side Before { get; }

    public Side After { get; }

    /// <summary>Who competes by both.</summary>
    public ImmutableArray<(Side.Seat Before, Side.Seat After)> Pairs { get; }

    public static Sides Of(RuleSet before, RuleSet after)
    {
        ImmutableArray<Question> questions = [.. before.Questions.Select(q => Shared(q, after.FindQuestion(q.Id))).OfType<Question>()];
        var ruleSet = Over(before, questions);
        var (one, other) = (new Contest(ruleSet), new Contest(Over(after, questions)));
        ImmutableArray<Contender> shadows = [.. other.Styles, .. other.Styles.SelectMany(s => other.TechnologiesOf(s))];
        var terrain = new Terrain(ruleSet, one, shadows);
        return new(terrain, Side.Of(one, terrain.Seats, 0), Side.Of(other, terrain.Seats, terrain.Seats.Length - shadows.Length));
    }

    /// <summary>The question with the options that both have; null: there is nothing that one could answer to both.</summary>
    private static Question? Shared(Question question, Question? other)
    {
        if (other is null || other.Type != question.Type)
            return null;
        ImmutableArray<Option> options = [.. question.Options.Where(o => other.Has(o.Id))];
        return question.IsNumeric || options.Length > 0 ? question with { Options = options } : null;
    }

    /// <summary>The rules as they are while all other questions stay open: those that read one never fire.</summary>
    private static RuleSet Over(RuleSet ruleSet, ImmutableArray<Question> questions)
    {
        var known = questions.Select(q => q.Id).ToHashSet(StringComparer.Ordinal);
        return new(
            ruleSet.Version, ruleSet.Digest, questions, ruleSet.Facts, ruleSet.Styles, ruleSet.Technologies, [],
            ruleSet.Rules.Where(r => r.When.All(c => known.Contains(c.Question)) && r.Where.OfType<Relation>().All(w => known.Contains(w.Question))), []);
    }
}
