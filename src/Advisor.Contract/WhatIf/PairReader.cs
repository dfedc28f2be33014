using System.Text.Json;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;
using Advisor.Engine.WhatIf;

namespace Advisor.Contract.WhatIf;

/// <summary>Reads the members <c>a</c> and <c>b</c>: the two to compare.</summary>
internal static class PairReader
{
    /// <summary>All that is wrong with the two.</summary>
    /// <param name="ruleSet">The rules that know them.</param>
    /// <param name="engine">Tells what they come down to.</param>
    /// <param name="answers">The answers that they are compared under; null: these have faults of their own.</param>
    /// <param name="a">The one.</param>
    /// <param name="b">The other.</param>
    public static IReadOnlyList<Fault> Faults(RuleSet ruleSet, WhatIfEngine engine, AnswerSet? answers, JsonElement a, JsonElement b)
    {
        var faults = new List<Fault>();
        string[] known = [.. ruleSet.Styles.Select(s => s.Id), .. ruleSet.Technologies.Select(t => t.Id)];
        var one = IdReader.Read(a, "/a", "style or technology", known, faults);
        var other = IdReader.Read(b, "/b", "style or technology", known, faults);
        if (one is null || other is null)
            return faults;
        if (one == other)
            faults.Add(new("/b", AnswerFaultCodes.Duplicate, $"`{other}` is compared with itself"));
        else if (answers is not null)
            faults.AddRange(Contenders(engine.Contenders(answers, one, other), one, other));
        return faults;
    }

    private static IEnumerable<Fault> Contenders((string A, string B)? pair, string a, string b)
    {
        if (pair is not { } contenders)
            yield return new("/b", FaultCodes.NotComparable, $"`{a}` and `{b}` cannot be compared, since one of the two serves no style");
        else if (contenders.A == contenders.B)
            yield return new("/b", FaultCodes.NotComparable, $"`{a}` and `{b}` come down to the same style here, `{contenders.A}`");
    }
}
