using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Answers;
using Advisor.Engine.Compilation;
using Advisor.Engine.Knowledge;

namespace Advisor.Benchmarks;

/// <summary>Compares the compiled rules with the plain advisor, on the real rules and on random variants of them.</summary>
internal static class AgreementRun
{
    private const int QuestionnairesEach = 2_000;

    /// <summary>Whether all comparisons agree. The first that does not is printed with what makes it again.</summary>
    public static bool Of(RuleSet ruleSet, int comparisons)
    {
        var done = 0;
        for (var seed = 0; done < comparisons; seed++)
        {
            // Every other rule set runs without wide registers.
            var rules = seed < 2 ? ruleSet : new RuleMaker(ruleSet, seed).Mixed();
            var compiled = CompiledRuleSet.Compile(rules, portable: seed % 2 == 1);
            var plain = new PlainAdvisor(rules);
            var (questionnaires, codes, scratch) = (new Questionnaires(compiled, seed), compiled.NewCodes(), compiled.NewScratch());
            var (random, variation) = (new Random(seed), compiled.NewVariation());
            for (var i = 0; i < QuestionnairesEach && done < comparisons; i++, done++)
            {
                var answers = questionnaires.Next();
                compiled.Encode(answers, codes);
                compiled.Evaluate(codes, scratch);
                if (!Same(plain.Rank(answers), compiled, scratch))
                    return Differ("They", answers);

                var axis = compiled.Axes[random.Next(compiled.Axes.Length)];
                variation.Begin(codes, scratch, axis.Place);
                var changed = questionnaires.Changed(answers, axis);
                compiled.Encode(changed, codes);
                if (!Same(plain.Rank(changed), compiled, variation.OutcomeOf(codes)))
                    return Differ($"What-ifs, after another answer to {axis.Question.Id},", changed);

                bool Differ(string what, AnswerSet under)
                {
                    Console.WriteLine($"{what} differ: rule set {seed}, questionnaire {i}: {string.Join(", ", under.Select(a => $"{a.Key.Id} = {a.Value}"))}");
                    return false;
                }
            }

            if (seed % 20 == 19)
                Console.WriteLine($"{done:N0} agree");
        }

        Console.WriteLine($"All of {done:N0} comparisons agree: scores, oppositions, ranks and who is ruled out, of styles and of technologies; and who is first after a change");
        return true;
    }

    /// <summary>Whether the same are first.</summary>
    private static bool Same(ImmutableArray<RankedStyle> plain, CompiledRuleSet compiled, Outcome outcome)
    {
        if (plain is not [var first, ..])
            return outcome == Outcome.None;
        return outcome.Style >= 0 && first.Style == new RankedTarget(compiled.Targets.Style(outcome.Style).Id, outcome.Favour, outcome.Opposition) &&
            first.Technologies.FirstOrDefault()?.Id == (outcome.Technology < 0 ? null : compiled.Targets.Technology(outcome.Technology).Id);
    }

    /// <summary>Whether both rank the same with the same sums.</summary>
    public static bool Same(ImmutableArray<RankedStyle> plain, CompiledRuleSet compiled, Scratch scratch)
    {
        var targets = compiled.Targets;
        var styles = scratch.RankedStyles;
        if (styles.Length != plain.Length)
            return false;
        for (var rank = 0; rank < styles.Length; rank++)
        {
            int style = styles[rank];
            if (!Same(plain[rank].Style, targets.Style(style).Id, style))
                return false;
            var technologies = scratch.RankedTechnologies(style);
            if (technologies.Length != plain[rank].Technologies.Length)
                return false;
            for (var i = 0; i < technologies.Length; i++)
                if (!Same(plain[rank].Technologies[i], targets.Technology(technologies[i]).Id, technologies[i]))
                    return false;
        }

        return true;

        bool Same(RankedTarget expected, string id, int target) =>
            expected.Id == id && expected.Favour == scratch.Favour[target] && expected.Opposition == scratch.Opposition[target];
    }
}
