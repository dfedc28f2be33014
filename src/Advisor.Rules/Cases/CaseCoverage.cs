using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;

namespace Advisor.Rules.Cases;

/// <summary>How much of a rule set its cases touch; nothing vouches for the rest.</summary>
/// <param name="Rules">The rules that some case fires, of all.</param>
/// <param name="Options">The options of choices that some case answers, of all.</param>
/// <param name="UnfiredRules">The rules that no case fires, by id.</param>
/// <param name="UnansweredOptions">The options that no case answers, in the order of the questionnaire.</param>
public sealed record CaseCoverage(
    Share Rules, Share Options, ImmutableArray<Rule> UnfiredRules, ImmutableArray<(string Question, string Option)> UnansweredOptions)
{
    /// <summary>Counts over the cases that were run.</summary>
    public static CaseCoverage Of(RuleSet ruleSet, IEnumerable<CaseResult> results)
    {
        var advice = results.Select(r => r.Advice).OfType<Recommendation>().ToList();
        var fired = advice.SelectMany(FiredRules.Of).Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        var unfired = ruleSet.Rules.Where(r => !fired.Contains(r.Id)).ToImmutableArray();

        // Technologies are options of some questions too, but of the questionnaire's own options a case can be expected to speak.
        var choices = ruleSet.Questions.Where(q => q.Type is QuestionType.Choice or QuestionType.Choices).ToList();
        var answered = choices.SelectMany(q => advice.Select(a => a.Answers[q.Id]).OfType<OptionsAnswer>().SelectMany(a => a.Options).Select(o => (q.Id, o)))
            .ToHashSet();
        var all = choices.SelectMany(q => q.Options.Select(o => (q.Id, o.Id))).ToImmutableArray();
        var unanswered = all.Where(o => !answered.Contains(o)).ToImmutableArray();
        return new(
            new(ruleSet.Rules.Length - unfired.Length, ruleSet.Rules.Length), new(all.Length - unanswered.Length, all.Length), unfired, unanswered);
    }

    /// <summary>Whether the share of rules and the share of options both reach <paramref name="percent"/>.</summary>
    public bool Reaches(decimal percent) => Rules.Percent >= percent && Options.Percent >= percent;
}
