namespace Advisor.Engine.Analysis.Proofs;

/// <summary>The claims about a rule set as a whole, its styles, technologies and questions.</summary>
internal sealed class WholeSet(Arena arena, Questionnaires questionnaires, ProofOptions options)
{
    /// <summary>In the order of <see cref="ClaimCodes.All"/>.</summary>
    public IEnumerable<Claim> Claims()
    {
        var ruleSet = arena.RuleSet;
        var canWin = new CanWin(ruleSet, questionnaires, options);
        foreach (var style in ruleSet.Styles)
            yield return canWin.Of(ClaimCodes.StyleCanWin, style.Id) with { Place = style.Origin };
        foreach (var technology in ruleSet.Technologies)
            yield return canWin.Of(ClaimCodes.TechnologyCanWin, technology.Id) with { Place = technology.Origin };
        yield return NeverWithoutStyle.Of(arena, questionnaires, options);
        var influence = new HasInfluence(arena, questionnaires, options);
        for (var place = 0; place < ruleSet.Questions.Length; place++)
            yield return influence.Of(place) with { Place = ruleSet.Questions[place].Origin };
        yield return OrderDoesNotMatter.Of(arena, questionnaires, options);
    }
}
