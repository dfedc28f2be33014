using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Answers;

namespace Advisor.Engine.Analysis.Proofs;

/// <summary>A sum of the weights of premises that hold, which must be more than 0.</summary>
internal sealed class Inequality
{
    private readonly List<(ImmutableArray<Requirement> Requirements, long Weight)> terms = [];

    private Inequality(long start) => Start = start;

    /// <summary>The sum when no premise holds.</summary>
    public long Start { get; private set; }

    /// <summary>What is added once all requirements, at least one and each on a question of its own, are met.</summary>
    public IReadOnlyList<(ImmutableArray<Requirement> Requirements, long Weight)> Terms => terms;

    /// <summary>One has more strength than another.</summary>
    /// <param name="ahead">The one.</param>
    /// <param name="behind">The other.</param>
    /// <param name="without">The id of a rule that is not counted; null: all are.</param>
    public static Inequality Lead(Contender ahead, Contender behind, string? without = null)
    {
        var lead = new Inequality(behind.Place - ahead.Place);
        foreach (var claim in ahead.Claims.Where(c => c.Rule.Id != without))
            lead.Add(claim.Premise.Requirements, Strength.Of(claim));
        foreach (var claim in behind.Claims.Where(c => c.Rule.Id != without))
            lead.Add(claim.Premise.Requirements, -Strength.Of(claim));
        return lead;
    }

    /// <summary>One has more strength than another, or the other is ruled out.</summary>
    public static Inequality Beats(Contender ahead, Contender behind)
    {
        var lead = Lead(ahead, behind);
        var beaten = 1 + Math.Abs(lead.Start) + lead.terms.Sum(t => Math.Abs(t.Weight));
        foreach (var exit in behind.Claims.Where(c => c.RulesOut))
            lead.Add(exit.Premise.Requirements, beaten);
        return lead;
    }

    /// <summary>Nothing rules it out, apart from a rule that is not counted.</summary>
    public static Inequality Ranked(Contender contender, string? without = null) =>
        None(contender.Claims.Where(c => c.RulesOut && c.Rule.Id != without).Select(c => c.Premise));

    /// <summary>Something rules it out.</summary>
    public static Inequality RuledOut(Contender contender)
    {
        var exits = new Inequality(0);
        foreach (var claim in contender.Claims.Where(c => c.RulesOut))
            exits.Add(claim.Premise.Requirements, 1);
        return exits;
    }

    /// <summary>No premise holds.</summary>
    public static Inequality None(IEnumerable<Premise> premises)
    {
        var none = new Inequality(1);
        foreach (var premise in premises)
            none.Add(premise.Requirements, -1);
        return none;
    }

    /// <summary>The premise holds: one inequality for each question that it reads.</summary>
    public static IEnumerable<Inequality> Holds(Premise premise) => premise.Requirements.Select(r =>
    {
        var met = new Inequality(0);
        met.Add([r], 1);
        return met;
    });

    /// <summary>The same where the answer to one question is known; null: it stays open.</summary>
    public Inequality Given(int place, Answer? answer)
    {
        var given = new Inequality(Start);
        foreach (var (requirements, weight) in terms)
        {
            if (requirements.FirstOrDefault(r => r.Place == place) is not { } asked)
                given.Add(requirements, weight);
            else if (answer is not null && asked.IsMetBy(answer))
                given.Add(requirements.Remove(asked), weight);
        }

        return given;
    }

    private void Add(ImmutableArray<Requirement> requirements, long weight)
    {
        if (weight == 0)
            return;
        if (requirements.IsEmpty)
            Start += weight;
        else
            terms.Add((requirements, weight));
    }
}
