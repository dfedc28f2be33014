using System.Buffers;
using System.Collections.Immutable;
using Advisor.Contract.Advice.Encoded;
using Advisor.Engine.Advice;
using Advisor.Engine.Answers;
using Advisor.Engine.Explanation;
using Advisor.Engine.Knowledge;

namespace Advisor.Contract.Advice;

/// <summary>
/// Writes advice as JSON: byte for byte what the serializer makes of <see cref="AdviceResponse"/>, which defines it. What the rule set alone decides is
/// encoded once. Immutable; safe to share among threads.
/// </summary>
/// <param name="ruleSet">The rules that the advice follows.</param>
internal sealed class AdviceWriter(RuleSet ruleSet)
{
    private readonly EncodedRuleSet encoded = new(ruleSet);

    /// <summary>Writes one advice.</summary>
    /// <param name="advice">From the same rules.</param>
    /// <param name="view">How much of it.</param>
    /// <param name="target">Takes the UTF-8.</param>
    public void Write(Recommendation advice, AdviceView view, IBufferWriter<byte> target)
    {
        var output = new JsonOutput(target);
        var answers = new EncodedAnswers(advice.Answers, encoded.Questions);
        var reasons = new EncodedReasons(encoded, answers, view.Detail);
        output.Write("{\"ruleset\":"u8);
        output.Write(encoded.Name);
        output.Write(",\"answers\":"u8);
        WriteAnswers(ref output, answers);
        output.Write(",\"summary\":\""u8);
        output.WriteInner(Summary.Of(advice));
        output.Write("\",\"styles\":["u8);
        for (var i = 0; i < advice.Styles.Length && i < view.Styles; i++)
            WriteStyle(ref output, i, advice.Styles[i], view, reasons);
        output.Write("],\"ruled_out\":["u8);
        for (var i = 0; i < advice.RuledOut.Length; i++)
        {
            Separate(ref output, i);
            output.Write(encoded.Style(advice.RuledOut[i].Id).Beginning);
            reasons.WriteRuledOut(ref output, advice.RuledOut[i].Reasons, technology: null);
        }
        output.Write("],\"can_win\":["u8);
        for (var i = 0; i < advice.CanWin.Length; i++)
        {
            Separate(ref output, i);
            output.Write(JsonBytes.Of(new PossibleWinnerResponse(advice.CanWin[i].Style, JsonAnswers.Write(advice.CanWin[i].Witness))));
        }
        output.Write("],\"tensions\":["u8);
        for (var i = 0; i < advice.Tensions.Length; i++)
        {
            Separate(ref output, i);
            encoded.Of(advice.Tensions[i]).Write(ref output, answers);
        }
        output.Write("],\"next_questions\":["u8);
        for (var i = 0; i < advice.NextQuestions.Length; i++)
        {
            Separate(ref output, i);
            encoded.Questions[ruleSet.PlaceOf(advice.NextQuestions[i].Question.Id)].WriteNext(ref output, advice.NextQuestions[i].Gain);
        }
        output.Write("]"u8);
        if (!advice.Conflicts.IsEmpty)
        {
            output.Write(",\"conflicts\":"u8);
            output.Write(JsonBytes.Of(advice.Conflicts.Select(c => new ConflictResponse(c))));
        }
        if (!advice.Relaxations.IsEmpty)
        {
            output.Write(",\"relaxations\":"u8);
            output.Write(JsonBytes.Of(advice.Relaxations.Select(r => new RelaxationResponse(r.Questions, r.Styles))));
        }
        output.Write(",\"proven\":"u8);
        output.Write(advice.IsProven);
        output.Write("}"u8);
        output.End();
    }

    private void WriteAnswers(ref JsonOutput output, EncodedAnswers answers)
    {
        output.Write("{"u8);
        var written = 0;
        for (var place = 0; place < encoded.Questions.Length; place++)
        {
            if (answers.Answers[encoded.Questions[place].Question.Id] is null)
                continue;
            Separate(ref output, written++);
            encoded.Questions[place].WriteMember(ref output, answers.Value(place));
        }
        output.Write("}"u8);
    }

    private void WriteStyle(ref JsonOutput output, int i, StyleAdvice advice, AdviceView view, EncodedReasons reasons)
    {
        Separate(ref output, i);
        var style = encoded.Style(advice.Standing.Id);
        output.Write(style.Beginning);
        reasons.WriteStanding(ref output, advice.Standing, technology: null);
        output.Write(",\"technologies\":["u8);
        for (var t = 0; t < advice.Technologies.Length && t < view.Technologies; t++)
        {
            Separate(ref output, t);
            var technology = encoded.Technology(advice.Technologies[t].Id);
            output.Write(technology.Beginning);
            reasons.WriteStanding(ref output, advice.Technologies[t], technology);
            output.Write("}"u8);
        }
        output.Write("],\"ruled_out_technologies\":["u8);
        for (var t = 0; t < advice.RuledOutTechnologies.Length; t++)
        {
            Separate(ref output, t);
            var technology = encoded.Technology(advice.RuledOutTechnologies[t].Id);
            output.Write(technology.Beginning);
            reasons.WriteRuledOut(ref output, advice.RuledOutTechnologies[t].Reasons, technology);
        }
        output.Write("]"u8);
        if (view.Detail != DetailLevel.Brief)
            WriteHelp(ref output, style, advice.Practices, reasons.Answers);
        output.Write("}"u8);
    }

    private void WriteHelp(ref JsonOutput output, EncodedStyle style, ImmutableArray<PracticeAdvice> practices, AnswerSet answers)
    {
        output.Write(",\"practices\":["u8);
        for (var i = 0; i < practices.Length; i++)
        {
            Separate(ref output, i);
            output.Write(encoded.Of(practices[i].Practice));
        }
        output.Write("],\"failure_modes\":"u8);
        style.WriteFailureModes(ref output, FearedModes.Of(answers));
    }

    private static void Separate(ref JsonOutput output, int i)
    {
        if (i > 0)
            output.Write(","u8);
    }
}
