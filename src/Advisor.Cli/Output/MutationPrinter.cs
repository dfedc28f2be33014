using System.Collections.Immutable;
using System.Text.Json;
using Advisor.Engine.Analysis.Mutations;
using Advisor.Rules.Cases;

namespace Advisor.Cli.Output;

/// <summary>Shows what noticed the mutants, by operator, and which ones survived.</summary>
/// <param name="fates">The mutants.</param>
/// <param name="minimum">The share that must be noticed, in percent.</param>
internal sealed class MutationPrinter(ImmutableArray<MutantFate> fates, int minimum)
{
    /// <summary>Whether enough were noticed. Equivalent mutants cannot be noticed, and do not count.</summary>
    public bool IsGood => Noticed(fates) is { } share && 100 * share.Count >= minimum * share.Total;

    public void WriteText(TextWriter output)
    {
        foreach (var fate in fates.Where(f => f is { IsNoticed: false, IsEquivalent: false }))
            output.WriteLine($"survived: {fate.Mutant.Rule.Origin}: {fate.Mutant.Rule.Id} {fate.Mutant.What}");
        output.WriteLine($"{"operator",-17} {"mutants",7} {"equivalent",10}  {"noticed",-19} {"by cases",-19} {"by claims",-19} by examples");
        foreach (var by in fates.GroupBy(f => f.Mutant.Operator).OrderBy(g => g.Key))
            output.WriteLine(Line(Name(by.Key), [.. by]));
        output.WriteLine(Line("all", fates));
    }

    public void WriteJson(TextWriter output) => JsonOutput.Write(output, new
    {
        Operators = fates.GroupBy(f => f.Mutant.Operator).OrderBy(g => g.Key).Select(g => ToJson(Name(g.Key), [.. g])),
        All = ToJson("all", fates),
        Survivors = fates.Where(f => f is { IsNoticed: false, IsEquivalent: false }).Select(f => new
        {
            Rule = f.Mutant.Rule.Id,
            f.Mutant.Rule.Origin,
            Operator = Name(f.Mutant.Operator),
            f.Mutant.What,
        }),
    });

    private static string Line(string name, ImmutableArray<MutantFate> some) =>
        $"{name,-17} {some.Length,7} {some.Count(f => f.IsEquivalent),10}  {Noticed(some),-19} {By(some, f => f.ByCases),-19} {By(some, f => f.ByClaims),-19} "
        + By(some, f => f.ByExamples);

    private static object ToJson(string name, ImmutableArray<MutantFate> some) => new
    {
        Operator = name,
        Mutants = some.Length,
        Equivalent = some.Count(f => f.IsEquivalent),
        Noticed = some.Count(f => f.IsNoticed),
        ByCases = some.Count(f => f.ByCases),
        ByClaims = some.Count(f => f.ByClaims),
        ByExamples = some.Count(f => f.ByExamples),
    };

    private static Share Noticed(ImmutableArray<MutantFate> some) => By(some, f => f.IsNoticed);

    private static Share By(ImmutableArray<MutantFate> some, Func<MutantFate, bool> by) => new(some.Count(by), some.Count(f => !f.IsEquivalent));

    private static string Name(MutationOperator by) => JsonNamingPolicy.KebabCaseLower.ConvertName(by.ToString());
}
