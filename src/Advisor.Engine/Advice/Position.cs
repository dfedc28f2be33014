namespace Advisor.Engine.Advice;

/// <summary>Where a contender stands under some answers.</summary>
/// <param name="Contender">The contender.</param>
/// <param name="Favour">The sum of the weights for it.</param>
/// <param name="Opposition">The sum of the weights against it.</param>
/// <param name="IsRuledOut">Whether a rule rules it out.</param>
internal readonly record struct Position(Contender Contender, int Favour, int Opposition, bool IsRuledOut)
{
    /// <summary>See <see cref="Advice.Strength"/>.</summary>
    public long Strength => Advice.Strength.Of(Favour, Opposition, Contender.Place);

    public static Position Of(Contender contender, AnswerSheet sheet)
    {
        int favour = 0, opposition = 0;
        var ruledOut = false;
        foreach (var claim in contender.Claims)
        {
            if (claim.Premise.Under(sheet) != Truth.Holds)
                continue;
            ruledOut |= claim.RulesOut;
            favour += Math.Max(claim.Effect.Signed, 0);
            opposition += Math.Max(-claim.Effect.Signed, 0);
        }

        return new(contender, favour, opposition, ruledOut);
    }
}
