using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Exact;
using Advisor.Engine.Knowledge;

namespace Advisor.Contract.Advice.Encoded;

/// <summary>All that advice can say of a style, or of a technology within a style.</summary>
internal sealed class EncodedSeat
{
    private readonly byte[] beginning;
    private readonly ImmutableArray<byte[]?> whole; // reasons that tell no answer, at hand without a detour
    private readonly ImmutableArray<EncodedReason> reasons;
    private readonly ImmutableArray<EncodedLack> lacks;

    /// <summary>Encodes it.</summary>
    /// <param name="ledger">What the rules can say of it.</param>
    /// <param name="technology">The technology; null: a style.</param>
    /// <param name="encoded">The rules.</param>
    public EncodedSeat(Ledger ledger, string name, Technology? technology, Func<Rule, EncodedRule> encoded)
    {
        beginning = JsonBytes.Of(new RuledOutResponse(ledger.Id, name, null))[..^1];
        reasons = [.. ledger.Reasons.Select(r => encoded(r.Rule).Reason(r.Effect, technology))];
        whole = [.. reasons.Select(r => r.Whole)];
        lacks = [.. ledger.Lacks.Select(l => encoded(l.Rule).Lack(l.Effect, l.Question, technology))];
    }

    /// <summary>Writes where it stands and why, without its closing brace.</summary>
    public void WriteStanding(ref JsonOutput output, Standing at, DetailLevel detail, EncodedAnswers answers)
    {
        output.Write(beginning);
        output.Write(",\"rank\":"u8);
        output.Write(at.Rank);
        output.Write(",\"score\":"u8);
        output.Write(at.Score);
        output.Write(",\"fit\":"u8);
        output.WriteHundredths(Fit.Hundredths(at.Favour, at.Opposition));
        output.Write(",\"range\":{\"low\":"u8);
        output.Write(at.Range.Low);
        output.Write(",\"high\":"u8);
        output.Write(at.Range.High);
        output.Write("},\"settled\":"u8);
        output.Write(at.Settled);
        if (detail != DetailLevel.Brief)
            WriteReasons(ref output, at.Account, answers);
        if (detail == DetailLevel.Full)
            WriteLacks(ref output, at.Account, answers);
    }

    /// <summary>Writes that it is ruled out, and why.</summary>
    public void WriteRuledOut(ref JsonOutput output, RuledOut ruledOut, DetailLevel detail, EncodedAnswers answers)
    {
        output.Write(beginning);
        if (detail != DetailLevel.Brief)
        {
            output.Write(",\"reasons\":["u8);
            var list = new JsonList();
            for (var place = ruledOut.Account.NextExit(-1); place >= 0; place = ruledOut.Account.NextExit(place))
            {
                list.Next(ref output);
                WriteReason(ref output, place, answers);
            }
            output.Write("]"u8);
        }
        output.Write("}"u8);
    }

    private void WriteReasons(ref JsonOutput output, Account account, EncodedAnswers answers)
    {
        output.Write(",\"reasons\":["u8);
        var list = new JsonList();
        for (var place = account.NextReason(-1); place >= 0; place = account.NextReason(place))
        {
            list.Next(ref output);
            WriteReason(ref output, place, answers);
        }
        output.Write("]"u8);
    }

    private void WriteReason(ref JsonOutput output, int place, EncodedAnswers answers)
    {
        if (whole[place] is { } known)
            output.WriteKept(known);
        else
            reasons[place].Write(ref output, answers);
    }

    private void WriteLacks(ref JsonOutput output, Account account, EncodedAnswers answers)
    {
        output.Write(",\"not_applied\":["u8);
        var list = new JsonList();
        var stake = 0;
        for (var place = account.NextLack(ref stake); place >= 0; place = account.NextLack(ref stake))
        {
            list.Next(ref output);
            lacks[place].Write(ref output, answers);
        }
        output.Write("]"u8);
    }
}
