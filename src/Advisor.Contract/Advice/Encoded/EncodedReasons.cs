using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Answers;

namespace Advisor.Contract.Advice.Encoded;

/// <summary>Writes the reasons of one advice, as far as the detail asked for shows them.</summary>
internal sealed class EncodedReasons(EncodedRuleSet encoded, EncodedAnswers answers, DetailLevel detail)
{
    /// <summary>The answers that the reasons tell of.</summary>
    public AnswerSet Answers => answers.Answers;

    /// <summary>Writes where something stands and why, after its beginning.</summary>
    /// <param name="technology">What stands there; null: a style.</param>
    public void WriteStanding(ref JsonOutput output, Standing at, EncodedTechnology? technology)
    {
        EncodedTarget.WriteStanding(ref output, at);
        WriteReasons(ref output, at.Reasons, technology);
        if (detail != DetailLevel.Full)
            return;
        output.Write(",\"not_applied\":["u8);
        for (var i = 0; i < at.Unmet.Length; i++)
        {
            if (i > 0)
                output.Write(","u8);
            encoded.Of(at.Unmet[i].Rule).WriteUnmet(ref output, at.Unmet[i], technology, answers);
        }
        output.Write("]"u8);
    }

    /// <summary>Writes why something is ruled out, after its beginning, and its closing brace.</summary>
    /// <param name="technology">What is ruled out; null: a style.</param>
    public void WriteRuledOut(ref JsonOutput output, ImmutableArray<Reason> reasons, EncodedTechnology? technology)
    {
        WriteReasons(ref output, reasons, technology);
        output.Write("}"u8);
    }

    private void WriteReasons(ref JsonOutput output, ImmutableArray<Reason> reasons, EncodedTechnology? technology)
    {
        if (detail == DetailLevel.Brief)
            return;
        output.Write(",\"reasons\":["u8);
        for (var i = 0; i < reasons.Length; i++)
        {
            if (i > 0)
                output.Write(","u8);
            encoded.Of(reasons[i].Rule).WriteReason(ref output, reasons[i].Effect, technology, answers);
        }
        output.Write("]"u8);
    }
}
