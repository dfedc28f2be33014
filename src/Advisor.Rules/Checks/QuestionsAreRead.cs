using Advisor.Engine.Knowledge;
using Advisor.Rules.Reading;

namespace Advisor.Rules.Checks;

/// <summary>Something depends on each question; otherwise nobody should be asked it.</summary>
internal sealed class QuestionsAreRead : ISetCheck
{
    public void Inspect(LinkedSet set, Findings findings)
    {
        var read = set.RuleSet.Rules.SelectMany(r => r.When)
            .Concat(set.RuleSet.Practices.SelectMany(p => p.When).SelectMany(a => a))
            .Concat(set.RuleSet.Tensions.SelectMany(t => t.When)).Select(c => c.Question)
            .Concat(set.RuleSet.Rules.SelectMany(r => r.Where).OfType<Relation>().Select(r => r.Question))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var question in set.RuleSet.Questions.Where(q => !read.Contains(q.Id)))
            findings.Warning(DiagnosticCodes.UnreadQuestion, set.Known.Questions.PlaceOf(question.Id), $"no rule reads question `{question.Id}`");
    }
}
