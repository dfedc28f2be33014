using Advisor.Engine.Exact;

namespace Advisor.Engine.Explanation;

/// <summary>What a ledger says, in words, which are found when they are first needed. Safe to share among threads.</summary>
/// <param name="subject">Whose ledger it is.</param>
internal sealed class Wordings(Subject subject, Ledger ledger)
{
    private readonly RuleWording?[] wordings = new RuleWording?[ledger.Reasons.Length];

    /// <summary>Whose ledger it is.</summary>
    public Subject Subject => subject;

    /// <summary>The reason at a place in <see cref="Ledger.Reasons"/>.</summary>
    public RuleWording At(int place) => wordings[place] ??= subject.Wording(ledger.Reasons[place].Rule);
}
