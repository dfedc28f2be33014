using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Explanation;

/// <summary>What an option is called in a sentence.</summary>
internal static class OptionName
{
    /// <summary>
    /// Its name, where its meaning begins with one: <c>aws</c> is Amazon Web Services, and <c>kubernetes</c>, "Kubernetes, any cloud or none", is Kubernetes;
    /// else its id, since a meaning that is a sentence does not fit into another.
    /// </summary>
    public static string Of(Question question, string option)
    {
        var meaning = Prose.Short(question.Find(option)?.Meaning ?? option);
        var name = meaning.Split([',', ';', ':'], 2)[0].TrimEnd('.');
        return name.AsSpan(0, Math.Min(2, name.Length)).ContainsAnyInRange('A', 'Z') ? name : option;
    }

    /// <summary>The same for the value of a fact, whose options are those of a question: all of them, or some.</summary>
    public static string Of(RuleSet ruleSet, string fact, string option)
    {
        var options = ruleSet.Facts.FirstOrDefault(f => f.Id == fact)?.Options ?? [];
        return ruleSet.Questions.FirstOrDefault(q => options.Length > 0 && options.All(q.Has)) is { } question ? Of(question, option) : option;
    }
}
