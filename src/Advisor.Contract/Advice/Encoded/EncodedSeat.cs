using System.Numerics;
using Advisor.Engine.Advice;
using Advisor.Engine.Exact;
using Advisor.Engine.Explanation;
using Advisor.Engine.Knowledge;

namespace Advisor.Contract.Advice.Encoded;

/// <summary>All that advice can say of a style, or of a technology within a style.</summary>
internal sealed class EncodedSeat
{
    private readonly Ledger ledger;
    private readonly JsonFragment upToRank;
    private readonly JsonFragment upToReasons;
    private readonly Technology? technology;
    private readonly JsonFragment[] reasons;
    private readonly JsonFragment[] lacks;

    /// <summary>Encodes it.</summary>
    /// <param name="ledger">What the rules can say of it.</param>
    /// <param name="who">Who it is, as JSON.</param>
    /// <param name="technology">The technology; null: a style.</param>
    /// <param name="encoded">The rules.</param>
    public EncodedSeat(Ledger ledger, byte[] who, Technology? technology, Func<Rule, EncodedRule> encoded, JsonStore store)
    {
        (this.ledger, this.technology) = (ledger, technology);
        upToRank = store.AddMember([.. who[..^1], .. ",\"rank\":"u8]);
        upToReasons = store.AddMember([.. who[..^1], .. ",\"reasons\":"u8]);
        reasons = [.. ledger.Reasons.Select(r => encoded(r.Rule).Reason(r.Effect, technology))];
        lacks = [.. ledger.Lacks.Select(l => encoded(l.Rule).Lack(l.Effect, l.Question, technology))];
    }

    /// <summary>Writes where it stands and why, as a member of a list without its closing brace.</summary>
    /// <param name="contest">Where it is ranked.</param>
    /// <param name="rank">From 1.</param>
    public void WriteStanding(JsonOutput output, ExactRanking contest, int rank, DetailLevel detail, EncodedAnswers answers)
    {
        var (favour, opposition) = contest.SumsAt(rank);
        var range = contest.RangeOf(rank);
        output.Write(upToRank);
        output.Write(rank);
        output.Write(",\"score\":"u8);
        output.Write(favour - opposition);
        output.Write(",\"fit\":"u8);
        output.WriteHundredths(Fit.Hundredths(favour, opposition));
        output.Write(",\"range\":{\"low\":"u8);
        output.Write(range.Low);
        output.Write(",\"high\":"u8);
        output.Write(range.High);
        output.Write(contest.IsSettledAt(rank) ? "},\"settled\":true"u8 : "},\"settled\":false"u8);
        if (detail != DetailLevel.Brief)
            WriteReasons(output, contest, answers);
        if (detail == DetailLevel.Full)
            WriteLacks(output, contest.AccountOf(contest.EntrantAt(rank)), answers);
    }

    /// <summary>Writes that it is ruled out, and why, as a member of a list.</summary>
    /// <param name="contest">Where it is.</param>
    public void WriteRuledOut(JsonOutput output, ExactRanking contest, EncodedAnswers answers)
    {
        output.Write(upToReasons);
        var list = output.Begin();
        var fired = contest.FiredIn(ledger.Seat);
        for (var word = 0; word < ledger.Exits.Length; word++)
            WriteReasons(output, word, fired[word] & ledger.Exits[word], answers);
        output.EndList(list);
        output.Write("}"u8);
    }

    private void WriteReasons(JsonOutput output, ExactRanking contest, EncodedAnswers answers)
    {
        output.Write(",\"reasons\":"u8);
        var list = output.Begin();
        var fired = contest.FiredIn(ledger.Seat);
        for (var word = 0; word < fired.Length; word++)
            WriteReasons(output, word, fired[word], answers);
        output.EndList(list);
    }

    /// <summary>Writes those of 64 reasons that a bit is set for.</summary>
    private void WriteReasons(JsonOutput output, int word, ulong left, EncodedAnswers answers)
    {
        if (left == 0)
            return;
        var all = reasons.AsSpan(64 * word);
        for (left = output.Write(all, left); left != 0; left = output.Write(all, left & (left - 1)))
            WriteReason(output, (64 * word) + BitOperations.TrailingZeroCount(left), answers);
    }

    private void WriteReason(JsonOutput output, int place, EncodedAnswers answers)
    {
        if (answers.TryWrite(output, reasons[place]))
            return;
        var reason = ledger.Reasons[place];
        output.WriteMember(JsonBytes.Of(ReasonResponse.Of(reason, Sentence.Of(reason.Rule, answers.Answers, technology))));
    }

    private void WriteLacks(JsonOutput output, Account account, EncodedAnswers answers)
    {
        output.Write(",\"not_applied\":"u8);
        var list = output.Begin();
        var stake = 0;
        for (var place = account.NextLack(ref stake); place >= 0; place = account.NextLack(ref stake))
            answers.TryWrite(output, lacks[place]);
        output.EndList(list);
    }
}
