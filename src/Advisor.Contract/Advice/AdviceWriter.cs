using System.Buffers;
using Advisor.Contract.Advice.Encoded;
using Advisor.Engine.Advice;
using Advisor.Engine.Explanation;

namespace Advisor.Contract.Advice;

/// <summary>
/// Writes advice as JSON: byte for byte what the serializer makes of <see cref="AdviceResponse"/>, which defines it. What the rule set alone decides is
/// encoded once. Immutable; safe to share among threads.
/// </summary>
/// <param name="advisor">What gives the advice.</param>
internal sealed class AdviceWriter(AdviceEngine advisor)
{
    private readonly EncodedRuleSet encoded = new(advisor);

    /// <summary>Writes one advice.</summary>
    /// <param name="advice">From the same advisor.</param>
    /// <param name="view">How much of it.</param>
    /// <param name="target">Takes the UTF-8.</param>
    public void Write(Recommendation advice, AdviceView view, IBufferWriter<byte> target)
    {
        var output = new JsonOutput(target);
        var answers = new EncodedAnswers(advice.Answers, encoded.Questions);
        output.Write("{\"ruleset\":"u8);
        output.Write(encoded.Name);
        output.Write(",\"answers\":"u8);
        answers.Write(ref output);
        output.Write(",\"summary\":\""u8);
        output.WriteInner(Summary.Of(advice));
        output.Write("\",\"styles\":["u8);
        WriteStyles(ref output, advice, view, answers);
        output.Write("],\"ruled_out\":["u8);
        WriteRuledOut(ref output, advice.RuledOut.AsSpan(), view.Detail, answers);
        output.Write("],\"can_win\":["u8);
        WriteWinners(ref output, advice);
        output.Write("],\"tensions\":["u8);
        WriteTensions(ref output, advice, answers);
        output.Write("],\"next_questions\":["u8);
        WriteQuestions(ref output, advice);
        output.Write("]"u8);
        WriteImpasse(ref output, advice);
        output.Write(",\"proven\":"u8);
        output.Write(advice.IsProven);
        output.Write("}"u8);
        output.End();
    }

    private void WriteStyles(ref JsonOutput output, Recommendation advice, AdviceView view, EncodedAnswers answers)
    {
        var list = new JsonList();
        for (var i = 0; i < advice.Styles.Length && i < view.Styles; i++)
        {
            list.Next(ref output);
            WriteStyle(ref output, advice.Styles[i], view, answers);
        }
    }

    private void WriteStyle(ref JsonOutput output, StyleAdvice style, AdviceView view, EncodedAnswers answers)
    {
        encoded.Of(style.Standing.Account).WriteStanding(ref output, style.Standing, view.Detail, answers);
        output.Write(",\"technologies\":["u8);
        var list = new JsonList();
        for (var t = 0; t < style.Technologies.Length && t < view.Technologies; t++)
        {
            list.Next(ref output);
            encoded.Of(style.Technologies[t].Account).WriteStanding(ref output, style.Technologies[t], view.Detail, answers);
            output.Write("}"u8);
        }
        output.Write("],\"ruled_out_technologies\":["u8);
        WriteRuledOut(ref output, style.RuledOutTechnologies.AsSpan(), view.Detail, answers);
        output.Write("]"u8);
        if (view.Detail != DetailLevel.Brief)
            WriteHelp(ref output, style, answers);
        output.Write("}"u8);
    }

    private void WriteHelp(ref JsonOutput output, StyleAdvice style, EncodedAnswers answers)
    {
        output.Write(",\"practices\":["u8);
        var list = new JsonList();
        foreach (var advice in style.Practices)
        {
            list.Next(ref output);
            output.WriteKept(encoded.Of(advice.Practice));
        }
        output.Write("],\"failure_modes\":"u8);
        encoded.FailuresOf(style.Standing.Account).Write(ref output, FearedModes.Of(answers.Answers));
    }

    private void WriteRuledOut(ref JsonOutput output, ReadOnlySpan<RuledOut> ruledOut, DetailLevel detail, EncodedAnswers answers)
    {
        var list = new JsonList();
        foreach (var one in ruledOut)
        {
            list.Next(ref output);
            encoded.Of(one.Account).WriteRuledOut(ref output, one, detail, answers);
        }
    }

    private void WriteWinners(ref JsonOutput output, Recommendation advice)
    {
        var list = new JsonList();
        foreach (var winner in advice.CanWin)
        {
            list.Next(ref output);
            output.Write(encoded.WinnerOf(winner.Style));
            var witness = new JsonList();
            foreach (var (question, answer) in winner.Witness)
            {
                witness.Next(ref output);
                encoded.Questions[advice.RuleSet.PlaceOf(question.Id)].WriteMember(ref output, answer);
            }
            output.Write("}}"u8);
        }
    }

    private void WriteTensions(ref JsonOutput output, Recommendation advice, EncodedAnswers answers)
    {
        var list = new JsonList();
        foreach (var tension in advice.Tensions)
        {
            list.Next(ref output);
            encoded.Of(tension).Write(ref output, answers);
        }
    }

    private void WriteQuestions(ref JsonOutput output, Recommendation advice)
    {
        var list = new JsonList();
        foreach (var next in advice.NextQuestions)
        {
            list.Next(ref output);
            encoded.Questions[advice.RuleSet.PlaceOf(next.Question.Id)].WriteNext(ref output, next.Gain);
        }
    }

    private static void WriteImpasse(ref JsonOutput output, Recommendation advice)
    {
        if (!advice.Conflicts.IsEmpty)
        {
            output.Write(",\"conflicts\":"u8);
            output.Write(JsonBytes.Of(advice.Conflicts.Select(c => new ConflictResponse(c))));
        }
        if (advice.Relaxations.IsEmpty)
            return;
        output.Write(",\"relaxations\":"u8);
        output.Write(JsonBytes.Of(advice.Relaxations.Select(r => new RelaxationResponse(r.Questions, r.Styles))));
    }
}
