using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Analysis.Proofs;

/// <summary>One rule under examination, with all that proofs about it need.</summary>
/// <param name="Arena">The rules, this one included.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Questionnaires">Where samples come from.</param>
/// <param name="Options">How much work it may be.</param>
internal sealed record Examination(Arena Arena, Rule Rule, Questionnaires Questionnaires, ProofOptions Options)
{
    /// <summary>What the rule says, as far as it can ever fire.</summary>
    public ImmutableArray<Voice> Voices { get; } = [.. Arena.VoicesOf(Rule).Where(v => Meeting.Obstacle(v.Premise) is null)];

    /// <summary>Who sits there.</summary>
    public Contender At(Seat seat) => Arena[seat];

    /// <summary>The id of who sits there, and the style that it is ranked in, as messages show them.</summary>
    public string Name(Seat seat) => seat.IsStyle ? $"`{At(seat).Id}`" : $"`{At(seat).Id}` in `{At(Seat.OfStyle(seat.Style)).Id}`";

    /// <summary>Whether somebody is ranked, and for a technology its style too, apart from what the rule itself does.</summary>
    public bool IsSeen(Seat seat, AnswerSheet sheet) =>
        IsRanked(At(seat), sheet) && (seat.IsStyle || IsRanked(At(Seat.OfStyle(seat.Style)), sheet));

    public Feasibility NewSearch() => new(Arena.RuleSet, Options);

    public SeededSequence NewSequence() => new(Options.Seed);

    public Claim Claim(string code, Verdict verdict, string because, AnswerSheet? witness = null) =>
        new(code, Rule.Id, verdict, because, witness is null ? null : Questionnaires.ToAnswers(witness), Rule.Origin);

    /// <summary>The claim that search could not settle.</summary>
    public Claim Undecided(string code) => Claim(code, Verdict.Undecided, $"the search met its limit of {Options.WorkLimit} nodes; raise it");

    private bool IsRanked(Contender contender, AnswerSheet sheet)
    {
        foreach (var claim in contender.Claims)
            if (claim.RulesOut && claim.Rule.Id != Rule.Id && claim.Premise.Under(sheet) == Truth.Holds)
                return false;
        return true;
    }
}
