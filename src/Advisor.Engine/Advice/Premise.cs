using System.Collections.Immutable;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Advice;

/// <summary>All that must hold for a rule to fire.</summary>
internal sealed class Premise
{
    private Premise(ImmutableArray<Requirement> requirements) => Requirements = requirements;

    /// <summary>One for each question read, in the order of the questionnaire; empty: it always holds.</summary>
    public ImmutableArray<Requirement> Requirements { get; }

    /// <summary>The ids of the questions read, in the order of the questionnaire.</summary>
    public ImmutableArray<string> Questions => [.. Requirements.Select(r => r.Question.Id)];

    public static Premise Of(RuleSet ruleSet, IEnumerable<Condition> conditions) => new(
    [
        .. conditions.GroupBy(c => c.Question)
            .Select(g => (Question: ruleSet.FindQuestion(g.Key)!, Conditions: g))
            .Select(g => new Requirement(ruleSet.Questions.IndexOf(g.Question), g.Question, [.. g.Conditions]))
            .OrderBy(r => r.Place),
    ]);

    /// <summary>Fails if any requirement fails; else is open if any is open; else holds.</summary>
    public Truth Under(AnswerSheet sheet)
    {
        var truth = Truth.Holds;
        foreach (var requirement in Requirements)
        {
            var one = requirement.Under(sheet);
            if (one == Truth.Fails)
                return one;
            if (one < truth)
                truth = one;
        }

        return truth;
    }

    /// <summary>Whether it asks anything of the question at this place.</summary>
    public bool Reads(int place)
    {
        foreach (var requirement in Requirements)
            if (requirement.Place == place)
                return true;
        return false;
    }

    /// <summary>The requirements whose question is open.</summary>
    public ImmutableArray<Requirement> OpenUnder(AnswerSheet sheet) => [.. Requirements.Where(r => sheet[r.Place] is null)];
}
